/** What an operator may set, and the words for what is wrong with it. */
@NullMarked
package org.collaborationoutcomes.job.settings;

import org.jspecify.annotations.NullMarked;
