package org.collaborationoutcomes.profile.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from and how it is read.
 *
 * @param any names of columns as they are compared; the first that is there counts
 * @param like what the name of its column holds, where none of these is there; the first column counts
 * @param of instead of a column: these other values, joined with a blank
 * @param unit seconds that a bare number of a duration counts
 * @param map words to values; {@code skip} leaves the row out
 * @param other what becomes of words that the map lacks: {@code keep}, {@code reject}, {@code blank} or a value
 * @param blank what a cell tells that says nothing
 * @param take of a text only its group {@code v}
 * @param prefix stands before ids that are mere numbers, which those of other tools may be, too
 * @param nearest of several columns like this the one next on the left of an answer counts for that
 * @param ahead its days may lie in the future, so that a past one proves nothing
 */
public record FieldRule(
        String name,
        List<String> any,
        @Nullable Pattern like,
        List<String> of,
        Kind kind,
        int unit,
        Map<String, String> map,
        String other,
        String blank,
        @Nullable Pattern take,
        String prefix,
        boolean nearest,
        boolean ahead) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        DIGITS,
        EMAIL,
        NUMBER,
        MOMENT,
        DAY,
        PERIOD,
        MINUTES
    }

    static FieldRule of(String name, Block block) throws WrongProfileException {
        block.allowOnly(
                "any", "like", "of", "parse", "unit", "map", "other", "blank", "take", "prefix", "nearest", "ahead");
        var any = block.texts("any").stream().map(HeaderText::of).distinct().toList();
        var map = new HashMap<String, String>();
        block.words("map").forEach((word, value) -> map.put(HeaderText.of(word), value));
        return new FieldRule(
                name,
                any,
                block.pattern("like"),
                List.copyOf(block.texts("of")),
                block.word("parse", Kind.class, Kind.TEXT),
                block.word("unit", Unit.class, Unit.MINUTES).seconds,
                Map.copyOf(map),
                block.text("other", "reject"),
                block.text("blank", ""),
                block.pattern("take"),
                block.text("prefix", ""),
                block.flag("nearest"),
                block.flag("ahead"));
    }

    /** Whether it is a day, or tells one. */
    public boolean hasDay() {
        return kind == Kind.MOMENT || kind == Kind.DAY || kind == Kind.PERIOD;
    }

    private enum Unit {
        SECONDS(1),
        MINUTES(60),
        HOURS(3_600);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }
}
