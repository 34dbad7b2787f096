/** The canonical feeds: their columns and rules, and how the header of a file is recognised. */
@NullMarked
package org.collaborationoutcomes.intake.feed;

import org.jspecify.annotations.NullMarked;
