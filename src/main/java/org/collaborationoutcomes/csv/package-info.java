/** Turns bytes into records: encodings, delimiters, quotes, limits. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.collaborationoutcomes.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
