package org.collaborationoutcomes.profile.row;

/** Why a row is no data, each the end of "3 rows were left out: ". */
public final class Reasons {

    public static final String AROUND = "they stand above or between the tables";
    public static final String REPEATED = "they repeat the column names";
    public static final String EMPTY = "they say nothing";
    public static final String MERGED = "they belong to a person of whom another row has it all";
    public static final String BOT = "they are note takers and recorders, not people";
    public static final String NOBODY = "they name nobody";
    public static final String OUTSIDE = "they lie outside the meeting";

    private Reasons() {}
}
