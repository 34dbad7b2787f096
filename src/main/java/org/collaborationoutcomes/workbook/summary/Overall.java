package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.words.Spoken;

/** Whether a district is on track, in one sentence: by how its headline figures stand, and by its practices. */
final class Overall {
    private final List<Headline> known;
    private final long measured;
    private final long inNeed;

    Overall(List<Headline> known, List<Practice> practices) {
        this.known = List.copyOf(known);
        this.measured = practices.stream().filter(Practice::measured).count();
        this.inNeed = practices.stream()
                .filter(practice -> practice.status().equals("needs attention"))
                .count();
    }

    String sentence() {
        return headlines() + practices() + ".";
    }

    private String headlines() {
        if (known.isEmpty()) {
            return "Too early to say whether we are on track: no headline figure has a number yet";
        }
        long good = count("on track");
        if (known.size() == 1) {
            return (good == 1 ? "On track" : "Not yet on track") + ": the only headline figure with a number "
                    + (good == 1 ? "is" : "is not");
        }
        if (good == known.size()) {
            return "On track: all %s headline figures are".formatted(Spoken.count(good));
        }
        var parts = new ArrayList<String>();
        parts.add("%s of %s headline figures %s on track"
                .formatted(
                        good == 0 ? "none" : Spoken.count(good), Spoken.count(known.size()), good > 1 ? "are" : "is"));
        add(parts, count("behind"), "is behind", "are behind");
        add(parts, count("far behind"), "is far behind", "are far behind");
        add(parts, count("needs attention"), "needs attention", "need attention");
        return word(good) + ": " + Spoken.list(parts);
    }

    /** By thirds of the headline figures. */
    private String word(long good) {
        return good * 3 >= known.size() * 2L
                ? "Mostly on track"
                : good * 3 >= known.size() ? "Partly on track" : "Not yet on track";
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Spoken.count(count) + " " + (count == 1 ? one : many));
        }
    }

    private long count(String status) {
        return known.stream()
                .filter(headline -> Standing.of(headline).equals(status))
                .count();
    }

    private String practices() {
        if (measured == 0) {
            return "";
        }
        return "; of %s %s"
                .formatted(
                        Spoken.count(measured, "measured practice", "measured practices"),
                        inNeed == 0
                                ? "none needs attention"
                                : Spoken.count(inNeed) + (inNeed == 1 ? " needs attention" : " need attention"));
    }
}
