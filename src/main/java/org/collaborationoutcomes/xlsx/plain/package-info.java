/** Plain sheets, on their way in and out: rows that are read, and forms for people to fill in. */
@NullMarked
@NamedInterface("plain")
package org.collaborationoutcomes.xlsx.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
