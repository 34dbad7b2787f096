package org.collaborationoutcomes.intake.survey;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.collaborationoutcomes.intake.feed.Reading;
import org.jspecify.annotations.Nullable;

/** The responses of a wide export from top to bottom, and why some are none. */
record Responses(Reading reading, Match match) {

    private static final String UNANSWERED = "responses without an answer to a question of the survey";
    private static final String UNFINISHED = "responses that were not finished";
    private static final String UNDATED = "responses that were not finished, of which nothing in the file tells a day";
    private static final String REPEATED = "responses of people who answered again later";

    void each(Consumer<Response> each) throws IOException {
        var lines = new Response.Lines(match, each);
        Objects.requireNonNull(reading.export()).rows(reading.dayFirst(), Duration.ZERO, lines::add);
        lines.end();
    }

    /** Whether it is a response with answers that can be read. */
    static boolean isOne(Response response) {
        return response.row().flaws().isEmpty() && leftOut(response) == null;
    }

    private static @Nullable String leftOut(Response response) {
        var why = response.row().leftOut();
        if (why != null) {
            return why;
        }
        boolean isBroken =
                !response.row().flaws().isEmpty() && response.row().values().isEmpty();
        return response.answers().isEmpty() && !isBroken
                ? UNANSWERED
                : response.isPartial() && response.value("partial").equals("leave_out") ? UNFINISHED : null;
    }

    /** Finds those that may have been sent twice: nothing names who it was, and all is the same within minutes. */
    static final class Alike {

        private static final long JUST_BEFORE = Duration.ofMinutes(5).toSeconds();

        private final Map<List<Object>, TreeMap<Long, Integer>> moments = new HashMap<>();

        void see(Response response, String team) {
            var moment = response.moment();
            if (response.value("source_email").isEmpty()
                    && moment.indexOf('T') > 0
                    && response.answers().size() > 1) {
                moments.computeIfAbsent(
                                List.of(response.said(), team, response.value("respondent_group")),
                                said -> new TreeMap<>())
                        .merge(LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC), 1, Integer::sum);
            }
        }

        long count() {
            long count = 0;
            for (var same : moments.values()) {
                for (var at : same.entrySet()) {
                    var before = same.lowerKey(at.getKey());
                    boolean follows = before != null && at.getKey() - before <= JUST_BEFORE;
                    count += at.getValue() - (follows ? 0 : 1);
                }
            }
            return count;
        }
    }

    /** Counts those that are left out, by reason. */
    static final class LeftOut {

        private final Map<String, Long> counts = new LinkedHashMap<>();

        boolean isOne(Response response, FirstLook look) {
            var why = leftOut(response);
            if (why == null && response.row().flaws().isEmpty()) {
                boolean isUndated = response.isPartial() && response.day().isEmpty();
                why = isUndated ? UNDATED : look.isRepeated(response) ? REPEATED : null;
            }
            if (why != null) {
                counts.merge(why, 1L, Long::sum);
            }
            return why != null;
        }

        Map<String, Long> counts() {
            return counts;
        }
    }
}
