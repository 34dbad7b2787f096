/** Files on disk: found settled, copied, written and moved so that a power cut leaves the old or the new, whole. */
@NamedInterface("files")
@NullMarked
package org.collaborationoutcomes.intake.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
