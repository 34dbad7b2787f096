package org.collaborationoutcomes.csv.encoding;

/**
 * What is odd about the letters of a file, but changes nothing of what it says.
 *
 * @param laterMarks marks of the beginning of a file stand inside it, as where files were joined
 * @param mixedLineEnds some lines end in another way than others
 * @param endMark it ends with the mark by which old programs ended files
 */
public record Oddities(boolean laterMarks, boolean mixedLineEnds, boolean endMark) {

    public static final Oddities NONE = new Oddities(false, false, false);
}
