@NullMarked
package org.collaborationoutcomes.workbook.summary;

import org.jspecify.annotations.NullMarked;
