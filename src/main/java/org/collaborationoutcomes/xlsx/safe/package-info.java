/** Makes text, names and archives fit for an Excel file; knows neither POI nor the records of a workbook. */
@NullMarked
package org.collaborationoutcomes.xlsx.safe;

import org.jspecify.annotations.NullMarked;
