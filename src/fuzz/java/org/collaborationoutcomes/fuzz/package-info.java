/** Any bytes at all: none crash, hang or lose a row. Runs behind the Maven profile {@code fuzz}. */
@NullMarked
package org.collaborationoutcomes.fuzz;

import org.jspecify.annotations.NullMarked;
