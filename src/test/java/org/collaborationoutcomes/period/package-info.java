@NullMarked
package org.collaborationoutcomes.period;

import org.jspecify.annotations.NullMarked;
