/** Judges each line of each dropped file: landed, rejected or skipped. */
@ApplicationModule(allowedDependencies = {"profile", "csv", "files", "sql"})
@NullMarked
package org.collaborationoutcomes.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
