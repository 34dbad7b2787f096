/** Draws native charts from what stands in the cells. */
@NullMarked
package org.collaborationoutcomes.xlsx.chart;

import org.jspecify.annotations.NullMarked;
