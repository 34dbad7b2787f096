/** Tells data staff in plain words what became of each row. */
@ApplicationModule(allowedDependencies = {"intake", "intake :: finding", "csv", "files", "sql"})
@NullMarked
package org.collaborationoutcomes.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
