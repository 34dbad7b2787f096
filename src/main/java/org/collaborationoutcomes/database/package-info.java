/** A PostgreSQL that is there: the given one, or its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.collaborationoutcomes.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
