package org.collaborationoutcomes.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.jspecify.annotations.Nullable;

/** The receipt that a person reads: how much was loaded, then what to mend, first things first. */
final class TextReceipt {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Sayings sayings;
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final @Nullable String nextFile;
    private final StringBuilder text = new StringBuilder();

    TextReceipt(Sayings sayings, Catalogue catalogue, ZoneId zone, @Nullable String nextFile) {
        this.nextFile = nextFile;
        this.sayings = sayings;
        this.catalogue = catalogue;
        this.zone = zone;
    }

    String of(Answered file, ToIntFunction<String> place) {
        line(firstLine(file));
        line("");
        var kind = file.feed() == null || file.status().equals("refused") ? "" : " (" + file.feed() + ")";
        line("File: " + Catalogue.cut(file.path()) + kind);
        line("Received: " + MINUTE.format(file.receivedAt().atZoneSameInstant(zone)));
        if (file.count("read") > 0) {
            line("Rows: " + rows(file));
        }
        takenBack(file);
        section("TO MEND, FIRST THINGS FIRST", sayings.shown(file, Sayings.PROBLEMS, place));
        section("GOOD TO KNOW", sayings.shown(file, Sayings.WARNINGS, place));
        line("");
        line(whatNext(file));
        if (nextFile != null) {
            line(nextFile);
        }
        return text.toString();
    }

    private String firstLine(Answered file) {
        return switch (file.status()) {
            case "refused" -> "Nothing of this file was loaded.";
            case "already_loaded" -> alreadyLoaded(file);
            case "withdrawn" -> Catalogue.cut("" + file.loadedPath()) + " was taken back: it counts no more.";
            case "opened" -> "It was opened, and what is in it was read.";
            default ->
                Counts.words(file.loaded()) + " of " + Counts.words(file.count("read"), "row") + " "
                        + (file.count("read") == 1 ? "was" : "were") + " loaded" + leftOut(file) + ".";
        };
    }

    /** Nothing is amiss where the others are no rows of their own. */
    private static String leftOut(Answered file) {
        long left = file.count("skipped");
        return left == 0 || file.count("held") + file.count("rejected") > 0
                ? ""
                : left == 1
                        ? "; the other one is rightly left out, as is told below"
                        : "; the other %s are rightly left out, as is told below".formatted(Counts.words(left));
    }

    private String alreadyLoaded(Answered file) {
        var at = file.loadedAt();
        var date = at == null ? "" : " on " + MINUTE.format(at.atZoneSameInstant(zone));
        return "Already loaded%s, as %s. There is nothing to do."
                .formatted(date, Catalogue.cut("" + file.loadedPath()));
    }

    private void takenBack(Answered file) {
        var taken = file.takenBack();
        var at = file.loadedAt();
        if (taken == null || at == null) {
            return;
        }
        line("It had been loaded on %s with %s."
                .formatted(MINUTE.format(at.atZoneSameInstant(zone)), Counts.words(taken.rows(), "row")));
        line("");
        line("Of what it had brought or changed:");
        line("   %s gone, as no other file tells of them".formatted(Counts.words(taken.gone())));
        line("   %s as other files say".formatted(Counts.words(taken.returned())));
        line("   %s back that it had removed".formatted(Counts.words(taken.back())));
        if (taken.waiting() > 0) {
            line("");
            line(
                    "%s of other files now %s for a team or goal that it had brought, and %s loaded by %s when that comes again."
                            .formatted(
                                    Counts.words(taken.waiting(), "row"),
                                    taken.waiting() == 1 ? "waits" : "wait",
                                    taken.waiting() == 1 ? "is" : "are",
                                    taken.waiting() == 1 ? "itself" : "themselves"));
        }
        if (taken.contradicting() > 0) {
            line("");
            line("%s of other files %s what is left without it, and %s not counted."
                    .formatted(
                            Counts.words(taken.contradicting(), "row"),
                            taken.contradicting() == 1 ? "contradicts" : "contradict",
                            taken.contradicting() == 1 ? "is" : "are"));
        }
    }

    private static String rows(Answered file) {
        return "%s read: %s new, %s changed, %s as before, %s removed, %s waiting, %s rejected, %s left out"
                .formatted(List.of(Answered.COUNTS).stream()
                        .map(name -> Counts.words(file.count(name)))
                        .toArray());
    }

    private void section(String title, List<Sayings.Shown> shown) {
        if (shown.isEmpty()) {
            return;
        }
        line("");
        line(title);
        var codes = catalogue.codes();
        var sorted = shown.stream()
                .sorted(Comparator.comparingInt(
                                (Sayings.Shown s) -> codes.indexOf(s.problem().code()))
                        .thenComparing(TextReceipt::cause)
                        .thenComparing(s ->
                                s.problem().line() == null ? 0 : s.problem().line()))
                .toList();
        int number = 0;
        long said = 0;
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            while (end < sorted.size() && cause(sorted.get(end)).equals(cause(sorted.get(i)))) {
                end++;
            }
            cause(++number, sorted.subList(i, end));
            said += sorted.get(i).ofCause();
            i = end;
        }
        long others = sorted.get(0).inAll() - said;
        if (others > 0) {
            line("");
            line("And " + Counts.words(others) + " more of other kinds; the file that ends in .receipt.json has all.");
        }
    }

    private static String cause(Sayings.Shown shown) {
        return shown.problem().code() + "\n" + shown.problem().column() + "\n" + shown.cause();
    }

    private void cause(int number, List<Sayings.Shown> alike) {
        var first = alike.get(0);
        line("");
        var times = first.ofCause() > 1 ? " (" + Counts.words(first.ofCause()) + " times)" : "";
        line(number + ". " + catalogue.title(first.problem().code()) + times);
        boolean sameHelp =
                alike.stream().map(s -> s.problem().help()).distinct().count() == 1;
        for (var shown : alike) {
            line("   - " + shown.problem().message());
            if (!sameHelp) {
                line("     " + shown.problem().help());
            }
        }
        if (first.ofCause() > alike.size()) {
            line("   and " + Counts.words(first.ofCause() - alike.size()) + " more");
        }
        if (sameHelp) {
            line("   What to do: " + first.problem().help());
        }
    }

    private static String whatNext(Answered file) {
        if (file.status().equals("already_loaded")) {
            return "Each file is loaded once, however often it is dropped.";
        }
        if (file.status().equals("withdrawn")) {
            return "If that was a slip, drop the same file again: it is loaded once more.";
        }
        if (file.status().equals("opened")) {
            return "What became of the rows is in the receipts of its parts.";
        }
        if (file.status().equals("refused")) {
            return "withdrawal".equals(file.profile())
                    ? "What is loaded, and under which name, stands in " + LastRun.NAME + "."
                    : "Mend the file and drop it again.";
        }
        if (file.count("rejected") > 0 && file.secret()) {
            return "Files of this kind may hold passwords, so no copy of the rejected rows was made. Correct them where the"
                    + " file comes from, and drop a new one.";
        }
        if (file.count("rejected") > 0) {
            return "The rejected rows are beside this receipt, in the file that ends in .rejects.csv, each behind what is wrong with"
                    + " it. Correct them there, leave the file's name and its column names as they are, and drop it into the"
                    + " inbox; what was loaded need not be dropped again.";
        }
        return file.count("held") > 0 ? "What waits is loaded by itself." : "There is nothing to do.";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
