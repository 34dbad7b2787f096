/** The words that stand in front of leaders: names, states, verdicts, numbers in sentences. */
@NullMarked
package org.collaborationoutcomes.workbook.words;

import org.jspecify.annotations.NullMarked;
