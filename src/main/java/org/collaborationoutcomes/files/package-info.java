/** Files on disk: written and named so that a power cut leaves the old or the new, whole. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.collaborationoutcomes.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
