/** Holds what was released against the rules of the 37 practices: how each stands, what to celebrate, what to look at. */
@NullMarked
package org.collaborationoutcomes.release.practice;

import org.jspecify.annotations.NullMarked;
