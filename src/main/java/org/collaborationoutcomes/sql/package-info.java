/** Keeps SQL in files, runs it, copies rows in. */
@ApplicationModule(allowedDependencies = "period")
@NullMarked
package org.collaborationoutcomes.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
