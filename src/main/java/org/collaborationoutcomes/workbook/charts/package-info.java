/** The charts of the first page: goals, members present by month, topics of the survey. */
@NullMarked
package org.collaborationoutcomes.workbook.charts;

import org.jspecify.annotations.NullMarked;
