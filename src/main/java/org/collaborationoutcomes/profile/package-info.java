/** Recognises whose export a file is, and which column is which. */
@ApplicationModule(allowedDependencies = {"csv"})
@NullMarked
package org.collaborationoutcomes.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
