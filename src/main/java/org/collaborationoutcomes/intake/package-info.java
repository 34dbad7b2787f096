/** Judges each line of each dropped file: landed, rejected or skipped. */
@ApplicationModule(
        allowedDependencies = {"profile", "profile :: value", "csv", "files", "sql", "xlsx", "xlsx :: plain"})
@NullMarked
package org.collaborationoutcomes.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
