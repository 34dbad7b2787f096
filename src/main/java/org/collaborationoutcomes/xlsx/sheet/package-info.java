/** Writes texts and tables into sheets, with their styles, comments and page setup. */
@NullMarked
package org.collaborationoutcomes.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
