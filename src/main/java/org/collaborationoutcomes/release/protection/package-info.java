/** Decides which survey figures are not shown. */
@NullMarked
package org.collaborationoutcomes.release.protection;

import org.jspecify.annotations.NullMarked;
