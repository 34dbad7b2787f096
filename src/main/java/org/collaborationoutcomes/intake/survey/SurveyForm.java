package org.collaborationoutcomes.intake.survey;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/** Which survey a wide export has answers of, and to which of its items. */
public final class SurveyForm {

    private static final int NAMED = 3;

    private final Declared declared;
    private final Export export;
    private final @Nullable Match match;
    private final @Nullable Problem refusal;

    private SurveyForm(Declared declared, Export export, @Nullable Match match, @Nullable Problem refusal) {
        this.declared = declared;
        this.export = export;
        this.match = match;
        this.refusal = refusal;
    }

    /** The form of a file that other tools' profiles know as a survey; null for any other file. */
    public static @Nullable SurveyForm of(Reading reading, Supplier<Declared> declared, Catalogue catalogue) {
        var export = reading.export();
        if (export == null || reading.isRefused() || reading.feed() != Feed.SURVEY) {
            return null;
        }
        var all = declared.get();
        var fits = all.surveys().stream()
                .map(survey -> Match.of(survey, export.questions()))
                .filter(match -> !match.items().isEmpty())
                .toList();
        var chosen = chosen(fits, export);
        if (chosen.size() != 1) {
            return new SurveyForm(all, export, null, refusal(export, chosen, catalogue));
        }
        var delivers = export.delivers(reading.dayFirst());
        var lacks = !delivers.contains("submitted_on") && !delivers.contains("started_on")
                ? "X-ANSWERED"
                : isTeamTold(export, delivers) ? null : "X-WHOSE";
        var details = Map.of("title", export.title());
        var why = lacks == null ? null : catalogue.problem(Severity.REFUSED, Place.FILE, lacks, null, details);
        return new SurveyForm(all, export, chosen.get(0), why);
    }

    private static boolean isTeamTold(Export export, Set<String> delivers) {
        return !export.folders().isEmpty() || delivers.contains("team_id") || delivers.contains("source_email");
    }

    /** Of several the one that the file or a folder is named after, else those that leave none of its questions out. */
    private static List<Match> chosen(List<Match> fits, Export export) {
        var named = fits.stream()
                .filter(match -> isNamed(match.survey().id(), export))
                .max(Comparator.comparing(match -> match.survey().id().length()));
        return named.map(List::of).orElseGet(() -> fits.stream()
                .filter(one -> fits.stream().noneMatch(other -> other.isMoreThan(one) || other.isOwnInsteadOf(one)))
                .toList());
    }

    private static boolean isNamed(String survey, Export export) {
        var id = Wording.of(survey);
        var path = export.droppedAs();
        var file = Wording.of(path.substring(path.lastIndexOf('/') + 1));
        return (file + " ").startsWith(id + " ")
                || export.folders().stream()
                        .anyMatch(folder -> Wording.of(folder).equals(id));
    }

    private static Problem refusal(Export export, List<Match> several, Catalogue catalogue) {
        var count = Counts.words(export.questions().size(), "column");
        if (several.isEmpty()) {
            var details = Map.of("title", export.title(), "columns", count, "names", names(export));
            return catalogue.problem(Severity.REFUSED, Place.FILE, "X-SURVEY", null, details);
        }
        var ids = several.stream().map(match -> match.survey().id()).sorted().toList();
        var details = Map.of("title", export.title(), "surveys", String.join(", ", ids), "first", ids.get(0));
        return catalogue.problem(Severity.REFUSED, Place.FILE, "X-SURVEYS", null, details);
    }

    /** The first of its questions, as the column names have them. */
    private static String names(Export export) {
        var names = export.questions().stream()
                .map(question -> "'" + Catalogue.cut(question.column().name()) + "'")
                .distinct()
                .toList();
        var first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " and others" : first;
    }

    /** Whether no survey that we know asks anything of what it asks. */
    public boolean isUnknown() {
        return refusal != null && refusal.code().equals("X-SURVEY");
    }

    /** How many of its columns are mostly answers on a scale. */
    public long scaled(Reading reading) throws IOException {
        var labels = AnswerLabels.load();
        Map<Integer, Integer> balance = new HashMap<>(); // of cells that are and that are not
        export.rows(reading.dayFirst(), Duration.ZERO, row -> {
            var column = row.columns().get("value");
            if (column != null && !labels.isMissing(row.value("value"))) {
                balance.merge(column.index(), labels.isOfScale(row.value("value")) ? 1 : -1, Integer::sum);
            }
        });
        return balance.values().stream().filter(more -> more > 0).count();
    }

    /** Why the file can't be read; null = it can. */
    public @Nullable Problem refusal() {
        return refusal;
    }

    Match match() {
        if (match == null) {
            throw new IllegalStateException("A refused form has no survey. Indicates a bug.");
        }
        return match;
    }

    Declared declared() {
        return declared;
    }

    /** What a column is read as; null = left out. */
    public @Nullable String readAs(int column, @Nullable String name) {
        var item = match().items().get(column);
        boolean isQuestion = export.questions().stream()
                .anyMatch(question -> question.column().index() == column);
        return item != null ? item.id() : isQuestion ? null : name;
    }

    /** What to say of it as a whole. */
    List<Problem> remarks(Catalogue catalogue) {
        return export.questions().stream()
                .map(question -> question.column())
                .filter(column -> !match().items().containsKey(column.index()))
                .map(column -> {
                    var details = Map.of("name", Catalogue.cut(column.name()), "letter", Place.letters(column.index()));
                    var place = new Place(export.headerLine(), column.name(), column.index());
                    return catalogue.problem(Severity.WARNING, place, "H-EXTRA", null, details);
                })
                .collect(Collectors.toList());
    }

    /** The known team of a folder that names no survey; null = none. */
    @Nullable
    String knownTeam() {
        return known(folders().filter(folder -> !isSurvey(folder)));
    }

    /** The team where nothing else tells one: that of a folder, known or new; null = none. */
    @Nullable
    String folderTeam() {
        var known =
                known(folders().sorted(Comparator.comparing(this::isSurvey))); // a team may be called as a survey is
        return known != null
                ? known
                : folders()
                        .filter(folder -> !isSurvey(folder))
                        .map(folder -> declared.teams().id(folder.strip()))
                        .findFirst()
                        .orElse(null);
    }

    private Stream<String> folders() {
        return export.folders().stream().filter(folder -> !folder.isBlank());
    }

    private boolean isSurvey(String folder) {
        return Wording.of(folder).equals(Wording.of(match().survey().id()));
    }

    private @Nullable String known(Stream<String> folders) {
        return folders.flatMap(folder -> Stream.ofNullable(declared.teams().known(folder)))
                .findFirst()
                .orElse(null);
    }
}
