/** Writes pages for a browser and for paper: the same blocks as on a sheet, escaped, without scripts. */
@NullMarked
package org.collaborationoutcomes.workbook.html;

import org.jspecify.annotations.NullMarked;
