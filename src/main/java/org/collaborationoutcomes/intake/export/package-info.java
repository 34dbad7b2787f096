/** How files of other tools become rows of a feed. */
@NullMarked
package org.collaborationoutcomes.intake.export;

import org.jspecify.annotations.NullMarked;
