/** Writes released figures as bytes: the same for the same data, whatever was loaded first. */
@NullMarked
package org.collaborationoutcomes.release.written;

import org.jspecify.annotations.NullMarked;
