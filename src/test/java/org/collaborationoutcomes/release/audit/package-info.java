@NullMarked
package org.collaborationoutcomes.release.audit;

import org.jspecify.annotations.NullMarked;
