/** Collaboration Outcomes: is our collaboration working? One room per stage of the data's journey. */
@NullMarked
package org.collaborationoutcomes;

import org.jspecify.annotations.NullMarked;
