@NullMarked
package org.collaborationoutcomes.workbook.html;

import org.jspecify.annotations.NullMarked;
