/** How a file writes days and numbers down, where a spreadsheet saved them in the manner of its country. */
@NullMarked
package org.collaborationoutcomes.intake.spelling;

import org.jspecify.annotations.NullMarked;
