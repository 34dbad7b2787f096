@NullMarked
package org.collaborationoutcomes.workbook;

import org.jspecify.annotations.NullMarked;
