/** Tries to recover what is hidden from all that is told. */
@NullMarked
package org.collaborationoutcomes.release.audit;

import org.jspecify.annotations.NullMarked;
