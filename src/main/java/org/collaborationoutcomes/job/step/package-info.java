/** Runs stages as the steps of a Spring Batch job and shows how far they are. */
@NullMarked
package org.collaborationoutcomes.job.step;

import org.jspecify.annotations.NullMarked;
