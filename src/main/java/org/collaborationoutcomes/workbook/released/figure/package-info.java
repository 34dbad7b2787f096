/** Released figures and what they are about: units of the district, waves of a survey, bands. */
@NullMarked
package org.collaborationoutcomes.workbook.released.figure;

import org.jspecify.annotations.NullMarked;
