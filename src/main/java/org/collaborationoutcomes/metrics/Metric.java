package org.collaborationoutcomes.metrics;

import java.util.List;

/**
 * One metric of the catalogue: what the workbook's Method sheet, the README and {@code metrics.csv} say of it.
 *
 * @param section the catalogue's section and the folder of its SQL file: participation, network, survey, goals, association, practice
 * @param key the id in {@code metrics.csv} and the SQL file's name
 * @param label what stands in front of a leader
 * @param definition how it is counted, in leaders' words
 * @param source the published definition that it follows
 * @param families the places that have one figure each, as {@code metrics.place.family}
 * @param needs what a team must have delivered, as {@code metrics.giver.need}
 * @param whileOpen also told of a survey wave that is not closed
 */
public record Metric(
        String section,
        String key,
        String label,
        Unit unit,
        Better better,
        String definition,
        String source,
        List<Family> families,
        String needs,
        Shape shape,
        boolean whileOpen) {

    public Metric {
        families = List.copyOf(families);
    }

    /** The figure's unit: how a reader writes it. */
    public enum Unit {
        SHARE,
        RATIO,
        INDEX,
        POINTS,
        COUNT,
        HOURS,
        DAYS,
        WORD
    }

    /** Which way a change is good. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    /** Where figures stand. */
    public enum Family {
        MONTH,
        YTD,
        DISTRICT,
        DISTRICT_MONTH,
        DISTRICT_TO_DATE,
        ACTIVITY,
        SCHOOL,
        TO_DATE,
        VERDICT_WORD,
        GOAL,
        GOAL_PERIOD,
        WAVE,
        ITEM,
        RECOMMENDATION,
        CONSTRUCT,
        CONSTRUCT_TOTAL,
        CONSTRUCT_GROUP
    }

    /** What the metric's select answers: a ratio's two sides, those in points or with Wilson's interval, or the figure. */
    public enum Shape {
        RATIO,
        POINTS,
        PROPORTION,
        FIGURE
    }

    String file() {
        return "metrics/" + section + "/" + key;
    }
}
