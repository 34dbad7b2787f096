/** Who was in a meeting from when to when, each person once. */
@NullMarked
package org.collaborationoutcomes.profile.spell;

import org.jspecify.annotations.NullMarked;
