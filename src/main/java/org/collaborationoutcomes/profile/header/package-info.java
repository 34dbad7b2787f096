/** Names of columns as they are compared, and what they tell of a table. */
@NullMarked
package org.collaborationoutcomes.profile.header;

import org.jspecify.annotations.NullMarked;
