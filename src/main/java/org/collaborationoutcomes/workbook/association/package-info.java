/** The sheet that sets participation beside the goals' way gone, team by team, and says how sure that is. */
@NullMarked
package org.collaborationoutcomes.workbook.association;

import org.jspecify.annotations.NullMarked;
