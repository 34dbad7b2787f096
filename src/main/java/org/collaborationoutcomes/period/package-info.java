/** The calendar of a report. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.collaborationoutcomes.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
