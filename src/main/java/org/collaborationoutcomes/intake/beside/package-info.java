/** Finds the files in the same folder or archive that tell of the rows of one. */
@NullMarked
package org.collaborationoutcomes.intake.beside;

import org.jspecify.annotations.NullMarked;
