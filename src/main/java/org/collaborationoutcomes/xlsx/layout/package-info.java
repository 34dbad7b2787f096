/** Finds out where each block of a workbook stands, before anything is written. */
@NullMarked
package org.collaborationoutcomes.xlsx.layout;

import org.jspecify.annotations.NullMarked;
