package org.collaborationoutcomes.profile.declared;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.jspecify.annotations.Nullable;

/**
 * A profile: the exports of one kind of one tool.
 *
 * @param feed what its rows become
 * @param also the profile by which the same file is read once more, as another feed; blank = none
 * @param otherwise the profile that counts instead where none of its questions is one of a survey; blank = none
 * @param secrets its rows hold what nobody may keep, such as passwords: nothing of them is repeated
 * @param lookup only there to read what stands beside other files; no file is known by it
 * @param alternatives its tables are never in one file: below one of them no other begins
 * @param beside what files in the same folder or archive add to its rows
 * @param verified a real file of this shape was seen
 * @param priority of several that fit, the highest counts
 * @param merge rows of one person in one meeting become one
 * @param set values of every row that has none of its own
 * @param order of day and month, where the tool always writes the same
 * @param zone of times that name none, where the tool always writes the same; null = that of the district
 * @param nulls cells that say nothing, as they are compared
 * @param context values that hold for the whole file
 */
public record Declaration(
        String id,
        String title,
        String feed,
        String also,
        String otherwise,
        boolean secrets,
        boolean lookup,
        boolean alternatives,
        List<BesideRule> beside,
        boolean verified,
        int priority,
        boolean merge,
        Map<String, String> set,
        @Nullable DayMonth order,
        @Nullable ZoneId zone,
        List<String> nulls,
        PeopleRule people,
        List<ContextRule> context,
        List<TableRule> tables) {

    private static final String[] SETTINGS = {
        "profile",
        "extends",
        "abstract",
        "title",
        "feed",
        "also",
        "otherwise",
        "secrets",
        "lookup",
        "alternatives",
        "beside",
        "verified",
        "priority",
        "merge",
        "set",
        "order",
        "zone",
        "nulls",
        "people",
        "context",
        "tables"
    };

    static Declaration of(Block block) throws WrongProfileException {
        block.allowOnly(SETTINGS);
        var id = block.text("profile", "");
        return new Declaration(
                id,
                block.text("title", id),
                block.text("feed", ""),
                block.text("also", ""),
                block.text("otherwise", ""),
                block.flag("secrets"),
                block.flag("lookup"),
                block.flag("alternatives"),
                BesideRule.all(block.blocks("beside")),
                block.flag("verified"),
                block.whole("priority", 50),
                block.flag("merge"),
                block.words("set"),
                block.has("order") ? block.word("order", DayMonth.class, DayMonth.DAY_FIRST) : null,
                zone(block),
                block.texts("nulls").stream().map(HeaderText::of).toList(),
                PeopleRule.of(block.block("people")),
                context(block.block("context")),
                tables(block.block("tables")));
    }

    private static @Nullable ZoneId zone(Block block) throws WrongProfileException {
        var name = block.text("zone", "");
        if (!name.isEmpty() && !ZoneId.getAvailableZoneIds().contains(name)) {
            throw block.wrong("zone", "the name of a time zone, like UTC or America/New_York");
        }
        return name.isEmpty() ? null : ZoneId.of(name);
    }

    private static List<ContextRule> context(Block around) throws WrongProfileException {
        var context = new ArrayList<ContextRule>();
        for (var name : around.values().keySet()) {
            var key = String.valueOf(name);
            context.add(ContextRule.of(key, around.block(key)));
        }
        return List.copyOf(context);
    }

    private static List<TableRule> tables(Block given) throws WrongProfileException {
        var tables = new ArrayList<TableRule>();
        for (var name : given.values().keySet()) {
            var key = String.valueOf(name);
            tables.add(TableRule.of(key, given.block(key)));
        }
        return List.copyOf(tables);
    }
}
