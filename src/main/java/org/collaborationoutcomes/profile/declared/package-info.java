/** What a profile says of the exports of one tool, as its YAML file declares it. */
@NullMarked
package org.collaborationoutcomes.profile.declared;

import org.jspecify.annotations.NullMarked;
