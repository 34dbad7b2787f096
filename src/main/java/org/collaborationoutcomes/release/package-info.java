/** Decides what may leave the house, and keeps every edition that did. */
@ApplicationModule(allowedDependencies = {"metrics", "csv", "sql", "period"})
@NullMarked
package org.collaborationoutcomes.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
