/** Rows of an export, with the values that a feed wants and where each came from. */
@NullMarked
package org.collaborationoutcomes.profile.row;

import org.jspecify.annotations.NullMarked;
