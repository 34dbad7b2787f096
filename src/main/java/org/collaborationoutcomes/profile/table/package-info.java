/** The tables that one file may hold, each below its own column names. */
@NullMarked
package org.collaborationoutcomes.profile.table;

import org.jspecify.annotations.NullMarked;
