package org.collaborationoutcomes.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One run to make.
 *
 * @param asOf the last day that counts
 * @param files that are to be taken back, each by sha256 or path
 */
public record RunRequest(Kind kind, LocalDate asOf, List<String> files) {

    public RunRequest {
        files = List.copyOf(files);
    }

    boolean takesIn() {
        return kind == Kind.RUN || kind == Kind.INTAKE;
    }

    /** Whether what is in the facts may change. */
    boolean merges() {
        return takesIn() || kind == Kind.WITHDRAW;
    }

    boolean publishes() {
        return kind == Kind.RUN || kind == Kind.REPORT;
    }

    /** The command that asks for it. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What a run does, by the command that asks for it. */
    public enum Kind {
        /** Intake, metrics, workbooks, publication. */
        RUN,
        /** Intake and receipts only. */
        INTAKE,
        /** Metrics, workbooks, publication of what is stored. */
        REPORT,
        /** Every metric again; publishes nothing and must change nothing. */
        REBUILD,
        /** Takes files back, with receipts; publishes nothing. */
        WITHDRAW
    }
}
