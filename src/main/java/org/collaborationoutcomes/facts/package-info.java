/** Merges what landed into the facts (held until known), keeps what each file said, and knows what changed. */
@ApplicationModule(allowedDependencies = "sql")
@NullMarked
package org.collaborationoutcomes.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
