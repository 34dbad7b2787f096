/** Reads what was released of one district, and nothing else. */
@NullMarked
package org.collaborationoutcomes.workbook.released;

import org.jspecify.annotations.NullMarked;
