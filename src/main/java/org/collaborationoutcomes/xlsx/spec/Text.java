package org.collaborationoutcomes.xlsx.spec;

/** Words outside tables, broken into as many rows as they need; no cell is merged for them. */
public record Text(String words, Voice voice) implements Block {
    /** How loud the words are. */
    public enum Voice {
        TITLE(18, true, 24, 0.55),
        HEADING(13, true, 25, 0.75),
        /** What a page says first of all. */
        LEAD(14, true, 20, 0.84),
        BODY(11, false, 15.75f, 1.1),
        /** A note on a page that prints smaller than it stands on the screen. */
        ASIDE(10, false, 13.5f, 1.18),
        NOTE(9, false, 12.75f, 1.3);

        private final int points;
        private final boolean bold;
        private final float rowHeight;
        private final double fit;

        Voice(int points, boolean bold, float rowHeight, double fit) {
            this.points = points;
            this.bold = bold;
            this.rowHeight = rowHeight;
            this.fit = fit;
        }

        public int points() {
            return points;
        }

        public boolean bold() {
            return bold;
        }

        public float rowHeight() {
            return rowHeight;
        }

        /** How many characters of this voice fit over one digit of the body font. */
        public double fit() {
            return fit;
        }
    }

    public static Text title(String words) {
        return new Text(words, Voice.TITLE);
    }

    public static Text heading(String words) {
        return new Text(words, Voice.HEADING);
    }

    public static Text lead(String words) {
        return new Text(words, Voice.LEAD);
    }

    public static Text aside(String words) {
        return new Text(words, Voice.ASIDE);
    }

    public static Text body(String words) {
        return new Text(words, Voice.BODY);
    }

    public static Text note(String words) {
        return new Text(words, Voice.NOTE);
    }
}
