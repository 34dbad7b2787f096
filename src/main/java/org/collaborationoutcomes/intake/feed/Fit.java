package org.collaborationoutcomes.intake.feed;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well a header goes with a feed.
 *
 * @param known how many of the header's columns are the feed's
 * @param missing the feed's required columns that the header lacks
 * @param complete a file with this header is that feed
 */
record Fit(Feed feed, int known, List<String> missing, boolean complete) {

    /** What lists of members tell of people. */
    private static final List<String> OF_LISTS =
            List.of("person_name", "organization", "stakeholder_group", "role", "as_of", "confirmed");

    /**
     * Compares a header with a feed.
     *
     * @param inFolder the team may come from the file's folder
     */
    static Fit of(Feed feed, List<String> names, boolean inFolder) {
        var columns = feed.columns();
        boolean hasDeleted = names.contains(Feed.DELETED);
        int known = (int) columns.stream().filter(c -> names.contains(c.name())).count();
        boolean hasTeam = inFolder && feed.needsTeam();
        var missing = missing(feed, names).stream()
                .filter(name -> !(hasTeam && name.equals(Feed.TEAM)))
                .toList();
        boolean removes = hasDeleted
                && columns.stream()
                        .filter(Column::key)
                        .map(Column::name)
                        .allMatch(name -> names.contains(name) || (hasTeam && name.equals(Feed.TEAM)));
        return new Fit(feed, known, missing, missing.isEmpty() || removes);
    }

    /** Of many files with a team and a person in them only one is a list of members: it tells of nothing else. */
    private static boolean isList(List<String> names) {
        boolean describes = names.stream().anyMatch(OF_LISTS::contains);
        return names.stream()
                .filter(name -> !name.isEmpty() && !name.equals(Feed.DELETED))
                .allMatch(name -> Feed.MEMBERS.place(name) >= 0 || (describes && !isOfAnyFeed(name)));
    }

    private static boolean isOfAnyFeed(String name) {
        return Stream.of(Feed.values()).anyMatch(feed -> feed.place(name) >= 0);
    }

    private static List<String> missing(Feed feed, List<String> names) {
        var required = feed.columns().stream()
                .filter(Column::inHeader)
                .map(Column::name)
                .filter(name -> !names.contains(name));
        var oneOf = feed.oneOf();
        if (feed == Feed.MEMBERS && !names.contains("joined_on") && !isList(names)) {
            required = Stream.concat(required, Stream.of("joined_on"));
        }
        var none = oneOf.stream().noneMatch(names::contains) ? oneOf.stream().limit(1) : Stream.<String>empty();
        return Stream.concat(required, none).toList();
    }

    /** Share of the required columns that are there. */
    double share() {
        long required = feed.columns().stream().filter(Column::inHeader).count()
                + (feed.oneOf().isEmpty() ? 0 : 1);
        return (double) (required - missing.size()) / required;
    }

    /** Near enough to be named as what was probably meant. */
    boolean isNear() {
        return known >= 2 || (known == 1 && share() >= 0.5);
    }

    /** With so many of the missing columns there under another name. */
    double score(int renamed) {
        long required = Math.max(1, Math.round(missing.size() / Math.max(1 - share(), 0.01)));
        return score() + (known == 0 ? 0 : 90.0 * renamed / required);
    }

    double score() {
        return complete ? 1_000 + known + share() : known == 0 ? -1 : share() * 100 + known;
    }
}
