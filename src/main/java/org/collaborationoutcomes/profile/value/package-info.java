/** What cells of other tools mean: moments, durations, numbers, addresses. */
@NamedInterface("value")
@NullMarked
package org.collaborationoutcomes.profile.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
