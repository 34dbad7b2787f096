@NullMarked
package org.collaborationoutcomes.workbook.survey;

import org.jspecify.annotations.NullMarked;
