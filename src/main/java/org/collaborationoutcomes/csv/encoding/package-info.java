/** What the bytes of a file are: text of which encoding, or something else. */
@NullMarked
package org.collaborationoutcomes.csv.encoding;

import org.jspecify.annotations.NullMarked;
