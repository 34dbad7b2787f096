/** What a single cell may hold: reads its text into a value, or says what is wrong with it. */
@NullMarked
package org.collaborationoutcomes.intake.cell;

import org.jspecify.annotations.NullMarked;
