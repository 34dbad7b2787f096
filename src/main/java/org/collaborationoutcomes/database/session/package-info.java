/** A server that answers: where it is, who logs in, and what that role may do. */
@NullMarked
package org.collaborationoutcomes.database.session;

import org.jspecify.annotations.NullMarked;
