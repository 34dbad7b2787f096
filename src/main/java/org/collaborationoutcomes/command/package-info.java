/** The words a person types, and what they answer. */
@ApplicationModule(allowedDependencies = "job")
@NullMarked
package org.collaborationoutcomes.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
