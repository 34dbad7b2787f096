/** The canonical feeds: their columns and rules, how a file's header is recognised, how a row is judged. */
@NullMarked
package org.collaborationoutcomes.intake.feed;

import org.jspecify.annotations.NullMarked;
