@NullMarked
package org.collaborationoutcomes.database;

import org.jspecify.annotations.NullMarked;
