/** Parts that totals of several sheets are computed from: counts by month, and goals team by team. */
@NullMarked
package org.collaborationoutcomes.workbook.sums;

import org.jspecify.annotations.NullMarked;
