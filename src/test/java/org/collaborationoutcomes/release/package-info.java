@NullMarked
package org.collaborationoutcomes.release;

import org.jspecify.annotations.NullMarked;
