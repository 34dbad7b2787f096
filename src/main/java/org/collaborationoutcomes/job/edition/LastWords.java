package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.receipt.ReceiptSummary;
import org.jspecify.annotations.Nullable;

/** What a run says at its end of what it left for leaders and for data staff. */
public final class LastWords {

    private LastWords() {}

    /** Where the edition lies. */
    public static String edition(Publication.@Nullable Published published) {
        if (published == null) {
            throw new IllegalStateException("a run that published nothing and did not fail. Indicates a bug.");
        }
        return published.isNew()
                ? "Published %s with %s.".formatted(published.folder(), Counts.words(published.workbooks(), "workbook"))
                : "Nothing new came; the edition in %s stands.".formatted(published.folder());
    }

    /** What computing all again said. */
    public static String rebuilt(long figures, LocalDate asOf, boolean compared) {
        return "Computed %,d figures as of %s again; %s."
                .formatted(
                        figures,
                        asOf,
                        compared ? "none changed" : "there were none of the same rows and rules to compare with");
    }

    /** That files wait which may still be written; nothing where none does. */
    public static String young(int files, Duration settle) {
        return files == 0
                ? ""
                : " %s of the inbox changed less than %d seconds ago and %s for the next run."
                        .formatted(Counts.words(files, "file"), settle.toSeconds(), files == 1 ? "waits" : "wait");
    }

    /** What an edition of days to come is worth; nothing for any other. */
    public static String future(LocalDate asOf, LocalDate today) {
        return asOf.isAfter(today)
                ? " Its as-of date %s lies in the future: whatever happens until then is missing in it.".formatted(asOf)
                : "";
    }

    /** What is to mend, and where to read how; nothing where all is well. */
    public static String toMend(@Nullable ReceiptSummary answered, Path feedback) {
        if (answered == null || !answered.needsAttention()) {
            return "";
        }
        return " To mend: %s rejected, %s held, %s refused; the receipts are in %s."
                .formatted(
                        Counts.words(answered.rejected(), "row"),
                        Counts.words(answered.held(), "row"),
                        Counts.words(answered.refused(), "file"),
                        feedback);
    }
}
