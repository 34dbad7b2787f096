/** The survey figures of the catalogue's text, with what must be hidden of them. */
@NullMarked
package org.collaborationoutcomes.metrics.oracle.survey;

import org.jspecify.annotations.NullMarked;
