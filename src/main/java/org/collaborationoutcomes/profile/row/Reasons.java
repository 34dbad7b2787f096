package org.collaborationoutcomes.profile.row;

/** Why a row is no data, each the end of "3 rows were left out: ". */
public final class Reasons {

    public static final String AROUND = "lines above or between the tables";
    public static final String REPEATED = "column names that come again";
    public static final String EMPTY = "rows that say nothing";
    public static final String MERGED = "other rows of people who have one already; their times are in it";
    public static final String BOT = "note takers and recorders, which are nobody";
    public static final String NOBODY = "rows that name nobody";
    public static final String UNTOLD = "people of whom nothing says that they came";
    public static final String OUTSIDE = "times outside the meeting";

    private Reasons() {}
}
