/** The colours of the house. */
@NullMarked
package org.collaborationoutcomes.xlsx.look;

import org.jspecify.annotations.NullMarked;
