/** The sheets behind the first page, one class each. */
@NullMarked
package org.collaborationoutcomes.workbook.sheets;

import org.jspecify.annotations.NullMarked;
