package org.collaborationoutcomes.workbook.summary;

import java.util.Comparator;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.survey.Topics;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;

/** The most and the least favorable topic of a survey, in a sentence. */
final class TopicWords {
    private final Frame frame;
    private final Wave wave;

    TopicWords(Frame frame, Wave wave) {
        this.frame = frame;
        this.wave = wave;
    }

    String sentence() {
        var when = "In the survey that closed on " + Spoken.day(wave.closesOn());
        var topics = topics();
        var answered = frame.data().figures().wave(Unit.district(), "response_rate", wave);
        if (answered.known() && answered.count() == 0) {
            return when + ", nobody's answers have come in yet.";
        }
        if (topics.isEmpty()) {
            return when + ", no topic can be shown: too few people answered.";
        }
        var best = topics.get(topics.size() - 1);
        if (topics.size() == 1) {
            return "%s, %s answered favorably on %s.".formatted(when, Spoken.percent(best.share()), best.name());
        }
        var least = topics.get(0);
        return "%s, favorable answers ranged from %s (%s) to %s (%s)."
                .formatted(
                        when, Spoken.percent(least.share()), least.name(), Spoken.percent(best.share()), best.name());
    }

    private List<Topic> topics() {
        return Topics.of(frame.data(), wave).stream()
                .filter(topic -> favorable(topic).known())
                .map(topic -> new Topic(Names.topic(topic), favorable(topic).number()))
                .sorted(Comparator.comparingDouble(Topic::share).thenComparing(Topic::name))
                .toList();
    }

    private Figure favorable(String topic) {
        return frame.data().figures().answers(Unit.district(), "construct_favorable", wave, topic);
    }

    private record Topic(String name, double share) {}
}
