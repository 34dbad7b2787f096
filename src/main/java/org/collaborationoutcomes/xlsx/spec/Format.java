package org.collaborationoutcomes.xlsx.spec;

/** How the values of a column or cell are shown. */
public enum Format {
    /** A name or a few words. Over two lines of 36 it is shortened, with the whole in a comment. */
    TEXT("General", 0, 0, 36),
    /** Sentences, in as many lines as they need. */
    LONG_TEXT("General", 0, 0, 60),
    /** A status word with its symbol. */
    STATUS("General", 0, 0, 24),
    /** A bar of signs that are all equally wide. */
    BAR("General", 0, 0, 24),
    WHOLE("#,##0", 1, 0, 0),
    DECIMAL("#,##0.0", 1, 2, 0),
    DECIMAL2("#,##0.00", 1, 3, 0),
    /** A share of one as whole percents. */
    PERCENT("0%", 100, 1, 0),
    /** A share of one as percents with one decimal. */
    PERCENT1("0.0%", 100, 3, 0),
    /** A difference of percents, given in percentage points: 4.2 is +4.2 pp. */
    POINTS("+0\" pp\";-0\" pp\";0\" pp\"", 1, 4, 0),
    POINTS1("+0.0\" pp\";-0.0\" pp\";0.0\" pp\"", 1, 6, 0),
    /** A difference of other numbers, with its sign. */
    SIGNED("+#,##0;-#,##0;0", 1, 1, 0),
    SIGNED2("+0.00;-0.00;0.00", 1, 4, 0),
    /** The same of a change that is clear: an arrow shows its direction. */
    POINTS1_ARROW("+0.0\" pp ▲\";-0.0\" pp ▼\";0.0\" pp\"", 1, 9, 0),
    /** The same with a word that says how it is to be taken. */
    POINTS_BETTER("+0\" pp ▲ better\";-0\" pp ▼ better\";0\" pp\"", 1, 14, 0),
    POINTS_WORSE("+0\" pp ▲ worse\";-0\" pp ▼ worse\";0\" pp\"", 1, 13, 0),
    POINTS_STEADY("+0\" pp, steady\";-0\" pp, steady\";0\" pp, steady\"", 1, 12, 0),
    POINTS_FEW("+0\" pp, of too few\";-0\" pp, of too few\";0\" pp, of too few\"", 1, 16, 0),
    SIGNED2_BETTER("+0.00\" ▲ better\";-0.00\" ▼ better\";0.00", 1, 13, 0),
    SIGNED2_WORSE("+0.00\" ▲ worse\";-0.00\" ▼ worse\";0.00", 1, 12, 0),
    SIGNED2_STEADY("+0.00\", steady\";-0.00\", steady\";0.00\", steady\"", 1, 11, 0),
    SIGNED2_FEW("+0.00\", of too few\";-0.00\", of too few\";0.00\", of too few\"", 1, 15, 0),
    HOURS("#,##0.0\" h\"", 1, 4, 0),
    /** What is wanted of a share, or of another number. */
    AT_LEAST("\"at least \"0%", 100, 10, 0),
    AT_MOST("\"at most \"0%", 100, 9, 0),
    AT_MOST2("\"at most \"0.00", 1, 11, 0),
    ALL_PLANNED("\"all (\"0%\")\"", 100, 7, 0),
    /** From where on it is too little, or too much. */
    UNDER("\"under \"0%", 100, 7, 0),
    OVER("\"over \"0%", 100, 6, 0),
    OVER2("\"over \"0.00", 1, 8, 0),
    DATE("mmm d, yyyy", 0, 11, 0),
    MONTH("mmm yyyy", 0, 8, 0);

    private final String pattern;
    private final int factor;
    private final int extra;
    private final int widest;

    Format(String pattern, int factor, int extra, int widest) {
        this.pattern = pattern;
        this.factor = factor;
        this.extra = extra;
        this.widest = widest;
    }

    public String pattern() {
        return pattern;
    }

    /** The widest column that words get before they wrap; 0 for numbers. */
    public int widest() {
        return widest;
    }

    /** As changes are shown, with an arrow where they are clear. */
    public Format arrow(boolean clear) {
        return switch (this) {
            case POINTS1 -> clear ? POINTS1_ARROW : this;
            default -> this;
        };
    }

    /** A change with the word that says how it is to be taken: better, worse, steady or too few. */
    public Format taken(String word) {
        boolean points = this == POINTS;
        return switch (word) {
            case "better" -> points ? POINTS_BETTER : SIGNED2_BETTER;
            case "worse" -> points ? POINTS_WORSE : SIGNED2_WORSE;
            case "steady" -> points ? POINTS_STEADY : SIGNED2_STEADY;
            case "too few" -> points ? POINTS_FEW : SIGNED2_FEW;
            default -> this;
        };
    }

    public boolean isWords() {
        return widest > 0;
    }

    /** How many digits wide the number will show, sign and thousands' commas counted. */
    public int widthOf(double number) {
        if (factor == 0) {
            return extra;
        }
        long whole = Math.abs(Math.round(number * factor));
        int digits = Long.toString(whole).length();
        return digits + (digits - 1) / 3 + extra + (number < 0 ? 1 : 0);
    }
}
