package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.collaborationoutcomes.metrics.oracle.practice.District.Session;

/** Subjects of too few people with students or families among them, and the smallest others. */
final class SmallGroups {

    private static final int PEOPLE = 10;

    private SmallGroups() {}

    static Set<String> hidden(List<Session> sessions, Function<Session, String> subject) {
        Map<String, Set<String>> people = new TreeMap<>();
        var families = new HashSet<String>();
        for (var session : sessions) {
            var name = subject.apply(session);
            people.computeIfAbsent(name, n -> new HashSet<>())
                    .addAll(session.met().expected());
            if (session.team().team.isOfFamilies()) {
                families.add(name);
            }
        }
        var hidden = new HashSet<String>();
        var others = new ArrayList<String>();
        people.forEach((name, some) -> (families.contains(name) && some.size() < PEOPLE ? hidden : others).add(name));
        others.sort(Comparator.comparingInt(
                        (String name) -> people.getOrDefault(name, Set.of()).size())
                .thenComparing(name -> name));
        for (var other : others) {
            int together = hidden.stream()
                    .mapToInt(name -> people.getOrDefault(name, Set.of()).size())
                    .sum();
            if (!hidden.isEmpty() && (hidden.size() < 2 || together < PEOPLE)) {
                hidden.add(other);
            }
        }
        return hidden;
    }
}
