package org.collaborationoutcomes.csv;

/** What counts as blank around a value: white space of any alphabet, zero-width marks, and the old end-of-file mark. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without the blanks around it. */
    static String strip(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u001A'
                : c > '\u007F'
                        && (Character.isSpaceChar(c)
                                || c == '\u0085'
                                || c == '\uFEFF'
                                || c == '\u200B'
                                || c == '\u2060');
    }
}
