package org.collaborationoutcomes.workbook.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names for the ids that are the same in every district. */
public final class Names {

    public static final String ALL_TEAMS = "All teams";

    /** In this order areas stand everywhere. */
    private static final List<String> AREAS =
            List.of("district_leadership", "teacher", "family_school", "community", "student", "unassigned");

    private static final Map<String, String> AREA = Map.of(
            "district_leadership", "District leadership",
            "teacher", "Teachers",
            "family_school", "Families and schools",
            "community", "Community",
            "student", "Students",
            "unassigned", "Not yet assigned");

    private static final Map<String, String> TOPIC = Map.of(
            "PLC_PRACTICE", "Professional learning communities",
            "COTEACHING", "Co-teaching",
            "GOAL_CLARITY", "Clear goals",
            "ROLE_CLARITY", "Clear roles",
            "FAMILY_PARTNERSHIP", "Family partnership",
            "RESULTS_USE", "Use of results",
            "CHANGE_READINESS", "Readiness for change",
            "CONFLICT", "Solving conflict");

    private Names() {}

    public static String area(String area) {
        return AREA.getOrDefault(area, sentence(area));
    }

    /** Where an area stands among the others. */
    public static int areaOrder(String area) {
        int at = AREAS.indexOf(area);
        return at < 0 ? AREAS.size() : at;
    }

    /** A survey's construct, like {@code Community partnership}. */
    public static String topic(String construct) {
        return TOPIC.getOrDefault(construct, sentence(construct));
    }

    /** A feed of the data contract; attendance alone would mean the pupils'. */
    public static String feed(String feed) {
        return feed.equals("attendance") ? "Team meeting attendance" : sentence(feed);
    }

    /** Words of an id or a label with a capital at the beginning. */
    public static String sentence(String words) {
        var plain = words.equals(words.toUpperCase(Locale.ROOT)) ? words.toLowerCase(Locale.ROOT) : words;
        plain = plain.replace('_', ' ').strip();
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
