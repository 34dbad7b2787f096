package org.collaborationoutcomes.release.practice;

import java.util.List;

/**
 * One of the practices as {@code practices.yml} declares it.
 *
 * @param measures what measures it, the first first
 * @param needs what must be delivered to measure it
 * @param rules what makes it a finding, the general rules of surveys included
 */
record Practice(String id, String title, List<Measure> measures, String needs, List<Rule> rules) {

    Practice {
        measures = List.copyOf(measures);
        rules = List.copyOf(rules);
    }
}
