/** Reads the XML of a workbook, row by row and in little memory. */
@NullMarked
package org.collaborationoutcomes.xlsx.read;

import org.jspecify.annotations.NullMarked;
