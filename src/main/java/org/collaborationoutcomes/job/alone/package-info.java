/** Keeps runs apart: the lock of the one run, and the books of those that died. */
@NullMarked
package org.collaborationoutcomes.job.alone;

import org.jspecify.annotations.NullMarked;
