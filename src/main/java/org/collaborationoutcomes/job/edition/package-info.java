/** Brings an edition out: made beside its place, appearing at once. */
@NullMarked
package org.collaborationoutcomes.job.edition;

import org.jspecify.annotations.NullMarked;
