/** What all sheets of one workbook share: the frame, the places in its rows, the cuts of its headline figures. */
@NullMarked
package org.collaborationoutcomes.workbook.frame;

import org.jspecify.annotations.NullMarked;
