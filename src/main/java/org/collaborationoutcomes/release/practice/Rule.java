package org.collaborationoutcomes.release.practice;

import org.jspecify.annotations.Nullable;

/**
 * What makes a practice a finding.
 *
 * @param name by which settings know its limit
 * @param finds {@code attention} or {@code celebrate}
 * @param by a statement of {@code sql/release/practice/rule}
 * @param scope {@code district} or {@code team}
 * @param setsStatus whether it is trouble of the practice as a whole
 * @param op {@code under}, {@code over}, {@code at_least}, {@code at_most}, or empty
 * @param with a second figure that is held against a limit of its own
 * @param third another
 * @param least of fewer nothing is concluded
 * @param fromDay the day of the school year from which it holds, like {@code 02-01}; empty = always
 */
record Rule(
        String name,
        String finds,
        String by,
        String scope,
        boolean setsStatus,
        Measure measure,
        String op,
        double limit,
        @Nullable Second with,
        @Nullable Second third,
        double least,
        String fromDay,
        Words words) {

    /** A further figure of a rule, and its limit. */
    record Second(String name, Measure measure, double limit) {}

    /** What a finding is called, its evidence with places for numbers, and the question worth asking. */
    record Words(String what, String said, String question) {}

    /** Its key among the rules of its practice: a district and its teams may share a name, and so a limit. */
    String key() {
        return scope.equals("team") ? name + "/team" : name;
    }
}
