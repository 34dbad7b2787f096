package org.collaborationoutcomes.intake.feed;

/** Two dates of a feed of which the second is not before the first. */
public record Span(String start, String end) {

    public static final Span NONE = new Span("", "");

    static Span of(String start, String end) {
        return new Span(start, end);
    }
}
