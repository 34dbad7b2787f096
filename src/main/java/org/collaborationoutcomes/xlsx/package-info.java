/** Writes sheets of typed columns, charts and formulas as an Excel file, and reads the rows of one. The only room that knows Apache POI. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.collaborationoutcomes.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
