/** Which year days lie in that are written without one. */
@NullMarked
package org.collaborationoutcomes.profile.year;

import org.jspecify.annotations.NullMarked;
