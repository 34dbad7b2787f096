/** Figures computed in plain Java from the metric catalogue's text alone, to be held against the SQL. */
@NullMarked
package org.collaborationoutcomes.metrics.oracle;

import org.jspecify.annotations.NullMarked;
