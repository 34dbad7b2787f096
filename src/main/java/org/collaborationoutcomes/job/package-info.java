/** Runs the stages in their order for one as-of date, alone, and mends what died before. */
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "intake :: finding",
            "facts",
            "receipt",
            "metrics",
            "release",
            "workbook",
            "database",
            "files",
            "sql",
            "period"
        })
@NullMarked
package org.collaborationoutcomes.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
