/** What can be found wrong with a file, and the words for it. */
@NamedInterface("finding")
@NullMarked
package org.collaborationoutcomes.intake.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
