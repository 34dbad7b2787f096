package org.collaborationoutcomes.job.settings;

import java.time.ZoneId;
import java.util.TimeZone;

/** The zone that the machine had before the process moved to UTC, in which Spring Batch's local times never go back. */
public final class MachineZone {

    static final ZoneId ID = ZoneId.systemDefault();

    private MachineZone() {}

    /** Moves the process to UTC, once the machine's own zone is known. */
    public static void leave() {
        if (ID.getRules() != null) {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        }
    }
}
