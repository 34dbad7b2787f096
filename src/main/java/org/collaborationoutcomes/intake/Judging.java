package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.export.DateOrders;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.export.TeamTimes;
import org.collaborationoutcomes.intake.export.Years;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.instrument.Scales;
import org.collaborationoutcomes.intake.row.Respondents;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.signin.SignIn;
import org.collaborationoutcomes.intake.survey.Declared;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.collaborationoutcomes.intake.team.FolderTeam;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.collaborationoutcomes.profile.Profiles;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Brings one file on record: its rows, why it can't be read, or that it was loaded before. */
record Judging(
        Sql sql,
        IntakeSettings settings,
        Catalogue catalogue,
        Ledger ledger,
        Respondents respondents,
        Profiles profiles) {

    JudgedFile judge(DroppedFile file, long runId, LongConsumer progress) {
        try {
            return sql.inTransaction(() -> judgeOnce(file, runId, progress));
        } catch (Landing.UnreadableOnTheWay e) {
            return sql.inTransaction(() -> refuse(file, runId, e.why()));
        }
    }

    private JudgedFile judgeOnce(DroppedFile given, long runId, LongConsumer progress) {
        var file = dated(given);
        var known = ledger.known(file.sha256(), file.path());
        boolean isMended =
                known != null && known.lackedOthers() && !file.reading().isRefused();
        if (known != null && known.withdrawnAt() == null && !isMended) {
            return known.file();
        }
        var loaded = ledger.loaded(file.sha256());
        if (loaded != null) {
            long fileId = ledger.alreadyLoaded(file, runId, loaded);
            return new JudgedFile(fileId, file.path(), "already_loaded", loaded.feed(), 0, 0, 0, 0);
        }
        if (file.isOpened()) {
            return new JudgedFile(ledger.opened(file, runId), file.path(), "opened", null, 0, 0, 0, 0);
        }
        var form = SurveyForm.of(file.reading(), () -> Declared.stored(sql), catalogue);
        var signedIn = form == null || !form.isUnknown() ? null : signedIn(file, form);
        if (signedIn != null) {
            file = file.with(signedIn);
            form = null;
        }
        var refusal = form == null ? file.reading().refusal() : form.refusal();
        return refusal == null ? land(file, form, runId, progress) : refuse(file, runId, refusal);
    }

    private @Nullable Reading signedIn(DroppedFile file, SurveyForm form) {
        try {
            var order = new DateOrders(sql, settings.exports().dayFirst()).of(file.reading());
            return new SignIn(new Settling(catalogue, settings.schoolDays()))
                    .of(file.reading(), form, file.otherwise(profiles, settings), order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of which year its days are may be seen from what has landed of its team, this night's files included. */
    private DroppedFile dated(DroppedFile file) {
        var reading = file.reading();
        if (!Years.isOpen(reading)) {
            return file;
        }
        var team = file.team(() -> TeamFolders.stored(sql));
        var id = team == null ? null : team.id();
        var order = new DateOrders(sql, settings.exports().dayFirst()).of(reading);
        return id == null
                ? file
                : file.with(new Settling(catalogue, settings.schoolDays())
                        .settled(Years.again(reading), order, TeamTimes.stored(sql, id)));
    }

    private JudgedFile land(DroppedFile file, @Nullable SurveyForm form, long runId, LongConsumer progress) {
        var team = form != null ? null : file.team(() -> TeamFolders.stored(sql)); // a form tells teams by itself
        var said = team == null ? null : team.said(catalogue);
        if (said != null && said.severity() == Severity.REFUSED) {
            return refuse(file, runId, said);
        }
        var judged = land(said == null ? file : file.with(file.reading().and(said)), form, team, runId, null, progress);
        landAlso(file, judged.fileId(), team, runId);
        return judged;
    }

    /** What the same bytes say as another feed, with the same file's team: both are on record, or none. */
    private void landAlso(DroppedFile file, long fileId, @Nullable FolderTeam team, long runId) {
        try {
            var other = file.also(profiles, settings);
            if (other != null) {
                land(other, null, team, runId, fileId, rows -> {});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JudgedFile land(
            DroppedFile file,
            @Nullable SurveyForm form,
            @Nullable FolderTeam team,
            long runId,
            @Nullable Long alsoOf,
            LongConsumer progress) {
        var reading = file.reading();
        var feed = Objects.requireNonNull(reading.feed());
        var scales = feed == Feed.SURVEY ? Scales.stored(sql) : Scales.of(List.of());
        var rules = new RowJudge.Rules(
                        catalogue, settings.schoolDays(), scales::scale, respondents::hidden, settings.district())
                .of(team == null ? null : team.id());
        long fileId = ledger.judged(file, runId, alsoOf);
        try {
            var counts = new Landing(sql, ledger, feed, fileId, progress)
                    .land(reading, rules, settings.exports().lateAfter(), form);
            ledger.count(fileId, counts);
            if (team != null) {
                team.keep(sql, fileId, counts.landed() > 0 ? settings.district() : null);
            }
            return counts.judged(fileId, file.path(), feed.key());
        } catch (UnreadableException e) {
            throw new Landing.UnreadableOnTheWay(new Recogniser(catalogue).refusal(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JudgedFile refuse(DroppedFile file, long runId, Problem why) {
        var feed = file.reading().feed();
        long fileId = ledger.refused(file, runId, why);
        return new JudgedFile(fileId, file.path(), "refused", feed == null ? null : feed.key(), 0, 0, 0, 0);
    }
}
