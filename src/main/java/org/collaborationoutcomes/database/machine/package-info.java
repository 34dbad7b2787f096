/** What this machine gives: accounts, programs, folders, and the words for what it refuses. */
@NullMarked
package org.collaborationoutcomes.database.machine;

import org.jspecify.annotations.NullMarked;
