/** What may be dropped by mistake or malice, case by case, each with what must become of it. */
@NullMarked
package org.collaborationoutcomes.intake.hostile;

import org.jspecify.annotations.NullMarked;
