package org.collaborationoutcomes.samples;

/** The instrument file of the climate survey, in own wording. */
final class Instrument {

    static final String PATH = "instruments/climate.yml";

    private Instrument() {}

    static String yaml() {
        var text = new StringBuilder("""
                survey_id: climate
                title: Working together
                missing: [N/A, Don't know]
                scale: [1, 5]
                items:
                """);
        for (Row item : Plan.rows("instrument")) {
            text.append("  - id: ").append(item.text("item")).append('\n');
            text.append("    text: ").append(item.text("text")).append('\n');
            text.append("    construct: ").append(item.text("construct")).append('\n');
            text.append(item.has("reverse") ? "    reverse: true\n" : "");
        }
        return text.toString();
    }
}
