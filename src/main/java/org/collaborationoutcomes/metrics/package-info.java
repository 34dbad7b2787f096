/** Computes each metric from the facts, one SQL file a metric, and knows its name, unit and definition. */
@ApplicationModule(allowedDependencies = {"sql", "period"})
@NullMarked
package org.collaborationoutcomes.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
