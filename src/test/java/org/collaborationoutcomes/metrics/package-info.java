@NullMarked
package org.collaborationoutcomes.metrics;

import org.jspecify.annotations.NullMarked;
