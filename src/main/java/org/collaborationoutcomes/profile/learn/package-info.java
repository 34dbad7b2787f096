/** What the column names of a file that nobody knows yet let guess. */
@NullMarked
package org.collaborationoutcomes.profile.learn;

import org.jspecify.annotations.NullMarked;
