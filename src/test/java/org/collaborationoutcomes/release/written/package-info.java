@NullMarked
package org.collaborationoutcomes.release.written;

import org.jspecify.annotations.NullMarked;
