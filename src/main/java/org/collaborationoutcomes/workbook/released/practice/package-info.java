/** How the practices of a district stand, as it was released. */
@NullMarked
package org.collaborationoutcomes.workbook.released.practice;

import org.jspecify.annotations.NullMarked;
