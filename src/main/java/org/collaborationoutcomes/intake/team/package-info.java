/** Whose team a folder of the inbox is. */
@NullMarked
package org.collaborationoutcomes.intake.team;

import org.jspecify.annotations.NullMarked;
