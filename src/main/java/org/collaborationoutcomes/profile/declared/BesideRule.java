package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another file in the same folder or archive tells of the rows of this one.
 *
 * @param file what people call it
 * @param profile by which it is read
 * @param by the value by which rows of both belong together
 * @param take the values that it adds; several different ones of one row are joined with |
 * @param needed without that file this one can't be loaded
 * @param only what the first of these values must be, or the row is left out
 * @param reason what such rows are, as the end of "3 rows were left out: "
 */
public record BesideRule(
        String file,
        String profile,
        String by,
        List<String> take,
        boolean needed,
        @Nullable Pattern only,
        String reason) {

    public BesideRule {
        take = List.copyOf(take);
    }

    static List<BesideRule> all(List<Block> blocks) throws WrongProfileException {
        var all = new ArrayList<BesideRule>();
        for (var block : blocks) {
            all.add(of(block));
        }
        return List.copyOf(all);
    }

    private static BesideRule of(Block block) throws WrongProfileException {
        block.allowOnly("file", "profile", "by", "take", "needed", "only", "reason");
        for (var name : List.of("file", "profile", "by", "take")) {
            if (!block.has(name)) {
                throw new WrongProfileException(
                        "%s has no %s.".formatted(block.place(), name),
                        "Write it like `{file: roles.csv, profile: oneroster.kinds, by: person_id, take: [kind]}`.");
            }
        }
        return new BesideRule(
                block.text("file", ""),
                block.text("profile", ""),
                block.text("by", ""),
                block.texts("take"),
                block.flag("needed"),
                block.pattern("only"),
                block.text("reason", "they are no data"));
    }
}
