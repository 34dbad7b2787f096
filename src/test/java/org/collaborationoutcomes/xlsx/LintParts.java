package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Rules for the parts of the archive: nothing dangling, nothing external, no clock. */
final class LintParts {
    private static final Pattern RELATION = Pattern.compile("<Relationship [^>]*>");
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern OVERRIDE = Pattern.compile("PartName=\"/([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");

    private static final Pattern PATH =
            Pattern.compile("(?i)\\b[a-z]:[\\\\/](?!/)|[>\"](/(home|tmp|users|work|var|root)/|file:|\\\\\\\\)");
    private static final Pattern CLOCK = Pattern.compile("\\dT(?!00:00:00Z)\\d\\d:");
    private static final Pattern ELSE =
            Pattern.compile("<(Company|Manager|TotalTime|HyperlinkBase|Template|AppVersion)>");

    private LintParts() {}

    static List<String> problems(Path file) throws IOException {
        var problems = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            var names = new HashSet<String>();
            zip.stream().forEach(entry -> {
                names.add(entry.getName());
                if (entry.getTimeLocal().getYear() != 1980) {
                    problems.add(entry.getName() + ": carries a time");
                }
                if (entry.getName()
                        .matches(
                                ".*(vbaProject|externalLink|embeddings|printerSettings|calcChain|connections|customXml|media|activeX"
                                        + "|ctrlProps|pivot|persons|threadedComments|customUI).*")) {
                    problems.add(entry.getName() + ": does not belong into a report");
                }
            });
            var reached = new HashSet<String>();
            for (String name :
                    names.stream().filter(n -> n.endsWith(".rels")).sorted().toList()) {
                relations(name, read(zip, name), names, reached, problems);
            }
            names.stream()
                    .filter(name -> !name.endsWith(".rels") && !name.equals(CONTENT_TYPES) && !reached.contains(name))
                    .forEach(name -> problems.add(name + ": nothing leads there"));
            types(zip, names, problems);
            for (String name : names.stream().sorted().toList()) {
                text(name, read(zip, name), problems);
            }
            if (!zip.entries().nextElement().getName().equals(CONTENT_TYPES)) {
                problems.add(CONTENT_TYPES + ": does not stand first");
            }
        }
        return problems;
    }

    /** Nothing that a machine or a person left behind, and nothing that a reader would have to look up elsewhere. */
    private static void text(String name, String xml, List<String> problems) {
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            problems.add(name + ": declares a type of its own");
        }
        if (name.startsWith("docProps/") || name.equals("xl/workbook.xml")) {
            if (PATH.matcher(xml).find()) {
                problems.add(name + ": holds the path of a file");
            }
            if (CLOCK.matcher(xml).find()) {
                problems.add(name + ": tells a time of day");
            }
            if (ELSE.matcher(xml).find()) {
                problems.add(name + ": tells of a machine or an organization");
            }
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Excel repairs a file of which a part has no type, or a type no part. */
    private static void types(ZipFile zip, Set<String> names, List<String> problems) throws IOException {
        String xml = read(zip, CONTENT_TYPES);
        var typed = new HashSet<String>();
        OVERRIDE.matcher(xml).results().forEach(found -> typed.add(found.group(1)));
        for (String name : names) {
            var ending = name.substring(name.lastIndexOf('.') + 1);
            if (!name.equals(CONTENT_TYPES) && !typed.contains(name) && !xml.contains("Extension=\"" + ending + "\"")) {
                problems.add(name + ": has no content type");
            }
        }
        typed.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(name + ": has a content type and is not there"));
    }

    private static void relations(
            String part, String xml, Set<String> names, Set<String> reached, List<String> problems) {
        for (var relation : RELATION.matcher(xml).results().toList()) {
            var target = TARGET.matcher(relation.group());
            if (relation.group().contains("External")) {
                problems.add(part + ": leads outside");
            } else if (target.find() && !target.group(1).startsWith("#")) {
                // A relation part stands in a folder _rels beside the part that it speaks for.
                String found = Path.of("/" + part)
                        .resolve("../..")
                        .resolve(target.group(1))
                        .normalize()
                        .toString()
                        .substring(1);
                reached.add(found);
                if (!names.contains(found)) {
                    problems.add(part + ": '" + found + "' is missing");
                }
            }
        }
    }
}
