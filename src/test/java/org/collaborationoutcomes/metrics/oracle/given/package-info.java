/** What is given: facts as plain values, and what a team or a goal looks like on a day. */
@NullMarked
package org.collaborationoutcomes.metrics.oracle.given;

import org.jspecify.annotations.NullMarked;
