package org.collaborationoutcomes.profile.declared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How people of a meeting are told from each other, and from what is nobody.
 *
 * @param bots names of note takers and recorders
 * @param telephone names that are telephone numbers, which are not kept
 * @param markers what the tool puts around a name: (Guest), (External)
 * @param oneOfAName a name that comes twice without an address is one person nevertheless
 * @param sharedAddresses an address that goes with several names is nobody's own
 */
public record PeopleRule(
        @Nullable Pattern bots,
        @Nullable Pattern telephone,
        @Nullable Pattern markers,
        boolean oneOfAName,
        boolean sharedAddresses) {

    static PeopleRule of(Block block) throws WrongProfileException {
        block.allowOnly("bots", "telephone", "markers", "one_of_a_name", "shared_addresses");
        return new PeopleRule(
                block.pattern("bots"),
                block.pattern("telephone"),
                block.pattern("markers"),
                block.flag("one_of_a_name"),
                block.flag("shared_addresses"));
    }
}
