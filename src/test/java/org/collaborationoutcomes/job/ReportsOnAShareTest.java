package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** Reports where leaders open, hold and send on whatever they find. */
class ReportsOnAShareTest extends NightsOfATeam {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    /** A folder in place of a file cannot be replaced by one, like a workbook that is open elsewhere. */
    @Test
    void aCopyThatIsHeldWaitsForTheNextNightAndNothingElseDoes() throws IOException {
        run(Kind.RUN);
        var held = reports("Latest - North.xlsx");
        Files.delete(held);
        Files.createDirectories(held.resolve("open elsewhere"));
        Files.writeString(reports(".unfinished-Latest - North - board.xlsx"), "half");
        Files.writeString(
                Files.createDirectory(reports(".unfinished-2026-01-30.02")).resolve("half.xlsx"), "half");
        drop("attendance.csv", ATTENDANCE);

        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(0, "Published %s with 1 workbook.".formatted(reports("2026-01-30.02"))));
        assertThat(held).isDirectory();
        assertThat(hidden()).containsExactly(".installation");
        for (var end : List.of(" - board.xlsx", " - board.html")) {
            assertThat(reports("Latest - North" + end)).hasSameBinaryContentAs(second(end));
        }
        assertThat(links(reports("index.html")))
                .contains("Latest%20-%20North%20-%20board.html")
                .doesNotContain("Latest%20-%20North.xlsx");

        Files.delete(held.resolve("open elsewhere"));
        Files.delete(held);
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Nothing new came; the edition in %s stands.".formatted(reports("2026-01-30.02")));
        assertThat(held).hasSameBinaryContentAs(second(".xlsx"));
        assertThat(links(reports("index.html"))).contains("Latest%20-%20North.xlsx");
        assertThat(hidden()).containsExactly(".installation");
    }

    /** Resolved as a browser does it, from a folder whose own name needs escapes. */
    @Test
    void everyLinkOfEveryIndexLeadsToAFileWhateverDistrictsAreCalled() throws IOException {
        var names = List.of(
                "Gr\u00F6\u00DFe & S\u00F6hne #1",
                "Cafe\u0301 100% (Ost)",
                "Oak+Elm; A=B?",
                "\u5B66\u6821",
                "Twin",
                "twin");
        var teams = new StringBuilder("district_id,district_name,team_id,team_name,area\n");
        for (int i = 0; i < names.size(); i++) {
            teams.append("e%d,%s,u%d,Team,teacher\n".formatted(i, names.get(i), i));
        }
        drop("more.csv", teams.toString());
        var reports = folder.resolve("Berichte #1 100% f\u00FCr alle");
        for (var asOf : List.of("2026-01-30", "2026-02-02")) {
            assertThat(run(Kind.RUN, "--outcomes.reports=" + reports, "--outcomes.as-of=" + asOf)
                            .exitStatus())
                    .isZero();
        }

        var pages = List.of("index.html", "2026-01-30/index.html", "2026-02-02/index.html");
        int links = 0;
        for (var page : pages.stream().map(reports::resolve).toList()) {
            assertThat(Files.readString(page))
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">\n")
                    .contains("<h3>Gr\u00F6\u00DFe &amp; S\u00F6hne #1</h3>\n<p>")
                    .containsPattern("<h3>Twin</h3>\n<p>[A-Z][^<]{30,}</p>")
                    .doesNotContainPattern("(?i)<script|<link|<img|<iframe|src=|url\\(|@import|https?:|\\son\\w+=");
            for (var link : links(page)) {
                links++;
                assertThat(link).doesNotContainPattern("[^-A-Za-z0-9%./]");
                assertThat(Path.of(page.toUri().resolve(link))).as(link).isRegularFile();
            }
        }
        // two editions and the latest copies; each edition, of them the later one with a link to the earlier one
        assertThat(links).isEqualTo(7 * 3 * 3 + (7 * 3 + 1) + (7 * 3 + 2));
    }

    private Path reports(String name) {
        return folder.resolve("reports").resolve(name);
    }

    private Path second(String end) {
        return reports("2026-01-30.02").resolve("2026-01-30 Collaboration report - North" + end);
    }

    private List<String> hidden() {
        return Stream.of(Objects.requireNonNull(reports("").toFile().list()))
                .filter(name -> name.startsWith("."))
                .toList();
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
