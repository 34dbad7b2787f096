/** The server of one home: its programs, its data, its locks, its start and its end. */
@NullMarked
package org.collaborationoutcomes.database.own;

import org.jspecify.annotations.NullMarked;
