/** Forms by which people sign in, though they ask more than that. */
@NullMarked
package org.collaborationoutcomes.intake.signin;

import org.jspecify.annotations.NullMarked;
