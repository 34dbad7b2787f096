/** The first page: headline figures, what to celebrate, what needs attention. */
@NullMarked
package org.collaborationoutcomes.workbook.summary;

import org.jspecify.annotations.NullMarked;
