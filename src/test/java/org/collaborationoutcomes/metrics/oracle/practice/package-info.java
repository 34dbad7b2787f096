/** The figures that only practices need, from their definitions and decision 0014. */
@NullMarked
package org.collaborationoutcomes.metrics.oracle.practice;

import org.jspecify.annotations.NullMarked;
