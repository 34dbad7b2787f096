package org.collaborationoutcomes.workbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.html.Templates;
import org.collaborationoutcomes.workbook.words.Spoken;

/** The page from which a leader finds every report: plain links, no scripts. */
final class IndexPage {
    private static final String TITLE = "Collaboration reports";
    private static final String PAGE = "/index.html";

    private IndexPage() {}

    record Link(String href, String words) {}

    record Shown(String name, String story, List<Link> links) {}

    record Section(String words, List<Shown> districts) {}

    /** The page of one edition, which never changes: its districts, and where the editions before it stand. */
    static byte[] of(OutEdition edition, List<Edition> before) {
        var more = new ArrayList<Link>();
        more.add(new Link("../index.html", "All editions"));
        before.forEach(one -> more.add(new Link(
                "../" + encoded(one.folder()) + PAGE,
                words(one.asOf(), one.number(), one.kind().word()))));
        return Templates.filled(
                "index",
                Map.of(
                        "title",
                        TITLE,
                        "subject",
                        "How collaboration is going, district by district.",
                        "editions",
                        List.of(section(edition, "")),
                        "hasMore",
                        true,
                        "moreTitle",
                        "Other editions",
                        "more",
                        more));
    }

    /** The page of all editions, the newest first, before them the copies that stay under one name. */
    static byte[] ofAll(List<OutEdition> editions, List<String> latest) {
        return Templates.filled(
                "index",
                Map.of(
                        "title",
                        TITLE,
                        "subject",
                        "The newest edition stands first; an edition never changes once it is out.",
                        "editions",
                        editions.stream()
                                .map(edition -> section(edition, encoded(edition.folder()) + "/"))
                                .toList(),
                        "hasMore",
                        !latest.isEmpty(),
                        "moreTitle",
                        "Always the latest, under the same name",
                        "more",
                        latest.stream()
                                .map(name -> new Link(encoded(name), name))
                                .toList()));
    }

    private static Section section(OutEdition edition, String path) {
        return new Section(
                words(edition.asOf(), edition.number(), edition.kind()),
                edition.districts().stream()
                        .map(district -> shown(district, edition, path))
                        .toList());
    }

    private static Shown shown(OutEdition.District district, OutEdition edition, String path) {
        var name = called(district, edition);
        var links = district.files().stream()
                .map(file -> new Link(path + encoded(file), kind(file) + " of " + name))
                .toList();
        return new Shown(name, district.story(), links);
    }

    /** Its name; of two that are called alike, what their files are called. */
    private static String called(OutEdition.District district, OutEdition edition) {
        long alike = edition.districts().stream()
                .filter(other -> other.name().equals(district.name()))
                .count();
        return alike == 1
                ? district.name()
                : DistrictFiles.called(edition.asOf(), district.files().get(0));
    }

    private static String kind(String file) {
        if (file.endsWith(FileNames.BOARD + ".html")) {
            return "Board page";
        }
        return file.endsWith(FileNames.BOARD + ".xlsx") ? "Board workbook" : "Workbook";
    }

    private static String words(LocalDate asOf, int number, String kind) {
        var again = number == 1 ? "" : ", edition " + number + " of this day";
        return "Data through %s: %s edition%s"
                .formatted(Spoken.day(asOf), kind.equals("leaders") ? "leaders'" : "working", again);
    }

    /** One part of a path as a link needs it. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
