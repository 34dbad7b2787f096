@NullMarked
package org.collaborationoutcomes.workbook.words;

import org.jspecify.annotations.NullMarked;
