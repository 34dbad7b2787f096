package org.collaborationoutcomes;

import java.util.regex.Pattern;

/** Tells SQL from prose in the string literals of Java, however it is written. */
final class SqlInJava {

    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*select\\s"
                    + "|^\\s*with\\s+(recursive\\s+)?\\w+\\s+as\\s*((not\\s+)?materialized\\s*)?\\("
                    + "|\\bselect\\b.+\\bfrom\\s"
                    + "|\\binsert\\s+into\\b"
                    + "|\\bdelete\\s+from\\b"
                    + "|\\bmerge\\s+into\\b"
                    + "|\\bupdate\\s+[\\w.%{}]+\\s+(as\\s+\\w+\\s+)?set\\b"
                    + "|^\\s*truncate\\s"
                    + "|\\b(create|alter|drop)\\s+((temp|temporary|unlogged|unique)\\s+)?(table|index|view|schema)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SqlInJava() {}

    static boolean isIn(String literal) {
        return STATEMENT.matcher(literal).find();
    }
}
