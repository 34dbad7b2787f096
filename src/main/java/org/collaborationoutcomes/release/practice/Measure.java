package org.collaborationoutcomes.release.practice;

/**
 * A figure of the district or one of its areas, as {@code practices.yml} writes it: {@code metric/subject@area}.
 *
 * @param area empty = the district
 */
record Measure(String metric, String subject, String area) {

    static Measure of(String text) {
        int at = text.indexOf('@');
        var figure = at < 0 ? text : text.substring(0, at);
        int slash = figure.indexOf('/');
        return new Measure(
                slash < 0 ? figure : figure.substring(0, slash),
                slash < 0 ? "" : figure.substring(slash + 1),
                at < 0 ? "" : text.substring(at + 1));
    }

    /** Whether it says how favorably a topic of a survey was answered. */
    boolean isTopic() {
        return metric.equals("construct_favorable");
    }
}
