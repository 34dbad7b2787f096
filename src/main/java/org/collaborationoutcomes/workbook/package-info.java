/** Lays released values out as the sheets that leaders read. */
@ApplicationModule(allowedDependencies = {"release", "metrics", "xlsx", "xlsx :: spec", "files", "sql", "period"})
@NullMarked
package org.collaborationoutcomes.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
