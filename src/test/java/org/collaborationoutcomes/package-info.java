@NullMarked
package org.collaborationoutcomes;

import org.jspecify.annotations.NullMarked;
