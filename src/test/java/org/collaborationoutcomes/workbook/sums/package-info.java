@NullMarked
package org.collaborationoutcomes.workbook.sums;

import org.jspecify.annotations.NullMarked;
