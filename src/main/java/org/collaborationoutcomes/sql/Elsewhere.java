package org.collaborationoutcomes.sql;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts statements over the tables of other schemas; functions stay where they are. */
record Elsewhere(Map<String, String> schemas) {

    private static final Pattern TABLE = Pattern.compile("(?<![\\w.:])([a-z]+)\\.(?=[a-z_0-9]++(?!\\())");

    String of(String statement) {
        return schemas.isEmpty()
                ? statement
                : TABLE.matcher(statement)
                        .replaceAll(table ->
                                Matcher.quoteReplacement(schemas.getOrDefault(table.group(1), table.group(1)) + "."));
    }
}
