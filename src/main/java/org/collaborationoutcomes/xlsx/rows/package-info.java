/** Writes the cells of sheets into their parts, row by row. */
@NullMarked
package org.collaborationoutcomes.xlsx.rows;

import org.jspecify.annotations.NullMarked;
