package org.collaborationoutcomes.job;

/**
 * How a run ended.
 *
 * @param exitStatus as in the README: 0, 3, 64, 69, 70, 73, 75, 78 or 143
 * @param sentence one sentence for the person who reads the last line
 */
public record RunOutcome(int exitStatus, String sentence) {

    public static final int WELL = 0;
    public static final int TO_MEND = 3;
    public static final int USAGE = 64;
    public static final int DATABASE_AWAY = 69;
    public static final int INTERNAL = 70;
    public static final int CANNOT_WRITE = 73;
    public static final int RUNNING_ALREADY = 75;
    public static final int WRONG_SETTING = 78;
    public static final int STOPPED = 143;

    /** Whether the run did what it was asked for. */
    public boolean done() {
        return exitStatus == WELL || exitStatus == TO_MEND;
    }
}
