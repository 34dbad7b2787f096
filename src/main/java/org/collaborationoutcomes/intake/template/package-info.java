/** Workbooks to be filled in and dropped, one for each feed. */
@NullMarked
package org.collaborationoutcomes.intake.template;

import org.jspecify.annotations.NullMarked;
