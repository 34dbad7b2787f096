package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.FoundFile;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Takes loaded files back, as empty files of the inbox or a command ask. */
record Withdrawals(Sql sql, IntakeSettings settings, Ledger ledger, Catalogue catalogue) {

    private static final String NO_BYTES = Fingerprint.of(new byte[0]);

    void marked(long runId) throws IOException {
        for (var found : settings.settled()) {
            if (found.isWithdrawal() && isNew(found)) {
                sql.inTransaction(() -> marked(found, runId));
            }
        }
    }

    /** Each asks once; where files stay in the inbox, again when it was put there again. */
    private boolean isNew(FoundFile marker) {
        var known = ledger.known(NO_BYTES, marker.path());
        return known == null
                || known.archived()
                || marker.changedMillis() > known.receivedAt().toInstant().toEpochMilli();
    }

    private void marked(FoundFile marker, long runId) {
        var loaded = ledger.loadedAs(marker.withdrawn());
        if (loaded.isEmpty()) {
            var details = Map.of("path", Catalogue.cut(marker.withdrawn()));
            var why = catalogue.problem(Severity.REFUSED, Place.FILE, "F-WITHDRAW", null, details);
            ledger.refusedWithdrawal(marker.path(), runId, why);
        } else {
            loaded.forEach(file -> ledger.withdraw(file, marker.path(), runId));
        }
    }

    void named(String name, long runId) {
        var loaded = loaded(name); // none if a run that died has taken it back already
        sql.inTransaction(
                () -> loaded.forEach(file -> ledger.withdraw(file, FoundFile.withdrawalOf(file.path()), runId)));
    }

    /** Whose rows of that name are loaded; of a workbook or archive all files in it. */
    List<Ledger.Loaded> loaded(String name) {
        if (name.indexOf('\0') >= 0) {
            return List.of(); // no file is called so, and PostgreSQL has no such letter
        }
        var loaded = ledger.loadedAs(name);
        var path = loaded.isEmpty() ? inInbox(name) : null;
        return path == null ? loaded : ledger.loadedAs(path);
    }

    /** The path below the inbox of a file that is named as the shell sees it. */
    private @Nullable String inInbox(String name) {
        try {
            var inbox = settings.inbox().toAbsolutePath().normalize();
            var file = Path.of(name).toAbsolutePath().normalize();
            return file.startsWith(inbox) ? FileName.below(inbox, file).path() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
