/** The sheet of what people answered, with its items and topics. */
@NullMarked
package org.collaborationoutcomes.workbook.survey;

import org.jspecify.annotations.NullMarked;
