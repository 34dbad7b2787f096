/** The files that describe surveys: read strictly, or answered with what is wrong. */
@NullMarked
package org.collaborationoutcomes.intake.instrument;

import org.jspecify.annotations.NullMarked;
