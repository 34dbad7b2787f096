/** The sheet of the practices: how each stands, the figures behind it, and what its rules found, in words. */
@NullMarked
package org.collaborationoutcomes.workbook.practice;

import org.jspecify.annotations.NullMarked;
