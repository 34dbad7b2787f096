/** Judges each line of each dropped file: landed, rejected or skipped. */
@ApplicationModule(allowedDependencies = {"csv", "files", "sql"})
@NullMarked
package org.collaborationoutcomes.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
