package org.collaborationoutcomes.xlsx.safe;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, counted in digits of the body font, so that no font is needed on the machine. */
public final class TextWidth {
    private TextWidth() {}

    /** The width of the widest line; an ideograph or emoji counts two. */
    public static int of(String words) {
        return words.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
    }

    /** The width of the longest word, below which a column would break words. */
    public static int ofLongestWord(String words) {
        int widest = 0;
        for (String word : words.split("\\s+", -1)) {
            widest = Math.max(widest, ofLine(word));
        }
        return widest;
    }

    /** The words in lines of at most so many digits' width, broken between words, within a word only where it is longer. */
    public static List<String> wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        for (String paragraph : words.split("\n", -1)) {
            wrapParagraph(paragraph, Math.max(1, width), lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (String word : paragraph.strip().split(" +", -1)) {
            if (line.length() > 0 && ofLine(line.toString()) + 1 + ofLine(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (ofLine(line.toString()) > width) {
                int cut = fitting(line, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
    }

    private static int fitting(CharSequence line, int width) {
        int used = 0;
        int at = 0;
        while (at < line.length()) {
            int point = Character.codePointAt(line, at);
            used += isWide(point) ? 2 : 1;
            if (used > width && at > 0) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static int ofLine(String line) {
        return line.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && (point < 0x1200 || (point >= 0x2E80 && point < 0xFB00) || point >= 0x1F000);
    }
}
