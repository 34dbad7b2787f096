/** How a row is judged by itself: typed values, or all that is wrong with it. */
@NullMarked
package org.collaborationoutcomes.intake.row;

import org.jspecify.annotations.NullMarked;
