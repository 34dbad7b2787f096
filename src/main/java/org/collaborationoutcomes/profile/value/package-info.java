/** What cells of other tools mean: moments, durations, numbers, addresses. */
@NullMarked
package org.collaborationoutcomes.profile.value;

import org.jspecify.annotations.NullMarked;
