@NullMarked
package org.collaborationoutcomes.release.protection;

import org.jspecify.annotations.NullMarked;
