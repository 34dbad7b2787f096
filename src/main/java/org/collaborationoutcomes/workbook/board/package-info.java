/** The first page for the board: values only, no names of teams, as a workbook and as a page for a browser. */
@NullMarked
package org.collaborationoutcomes.workbook.board;

import org.jspecify.annotations.NullMarked;
