/** What can be learned of files that nobody knows yet. */
@NullMarked
package org.collaborationoutcomes.intake.learn;

import org.jspecify.annotations.NullMarked;
