/** Opens workbooks and archives safely: every file in one becomes a copy that is judged by itself. */
@NullMarked
package org.collaborationoutcomes.intake.parcel;

import org.jspecify.annotations.NullMarked;
