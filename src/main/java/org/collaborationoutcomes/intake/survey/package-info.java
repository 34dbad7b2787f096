/** Answers of wide survey exports: which question is which item, what a label counts, whose answers they are. */
@NullMarked
package org.collaborationoutcomes.intake.survey;

import org.jspecify.annotations.NullMarked;
