/** The folder that people drop files into: what is found settled there, copied, and moved out when it is done with. */
@NullMarked
package org.collaborationoutcomes.intake.inbox;

import org.jspecify.annotations.NullMarked;
