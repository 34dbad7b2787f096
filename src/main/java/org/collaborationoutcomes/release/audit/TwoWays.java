package org.collaborationoutcomes.release.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answers of one survey cell cut two ways, by team and by respondent group, each with sums that are told.
 *
 * <p>What those of one group said in one team is told nowhere, so that the unknowns are teams times groups. A told team
 * ties its groups together: what is taken from its sum for one of them is there for the others. So groups that told teams
 * link are one class, whose sum over the hidden teams is known when all its groups are told; and of a class with one
 * hidden group that group follows when the class does. Told teams then leave every sum, and few unknowns are left.
 */
public final class TwoWays {

    /** Somebody of a group answered in a team. */
    public record Answered(String area, String teamId, String group) {

        /** What some are called, by team, area or group. */
        public static Set<String> names(Collection<Answered> some, Function<Answered, String> name) {
            return some.stream().map(name).collect(Collectors.toSet());
        }
    }

    /** What is told. */
    public record Told(boolean district, Predicate<String> area, Predicate<String> team, Predicate<String> group) {}

    private final Collection<Answered> answers;
    private final Told told;
    private final Map<String, Set<String>> classes = new TreeMap<>();

    public TwoWays(Collection<Answered> answers, Told told) {
        this.answers = answers;
        this.told = told;
        answers.forEach(one -> classes.put(one.group(), new HashSet<>(Set.of(one.group()))));
        groups(one -> told.team().test(one.teamId()), Answered::teamId).values().forEach(this::link);
    }

    private void link(Set<String> groups) {
        var together = new HashSet<String>();
        groups.forEach(group -> together.addAll(classes.getOrDefault(group, Set.of())));
        together.forEach(group -> classes.put(group, together));
    }

    /** Whether a hidden team, area or group follows, where any group is told at all. */
    public boolean tell() {
        return answers.stream().anyMatch(one -> told.group().test(one.group())) && someHiddenSumFollows();
    }

    private boolean someHiddenSumFollows() {
        var all = new HashSet<>(classes.values());
        var byArea = unknowns(Answered::area);
        var sums = new ArrayList<Set<String>>();
        if (told.district()) {
            sums.add(unknowns(one -> "").getOrDefault("", Set.of()));
        }
        byArea.entrySet().stream()
                .filter(area -> told.area().test(area.getKey()))
                .forEach(area -> sums.add(area.getValue()));
        all.stream().filter(one -> hiddenIn(one) == 0).forEach(one -> sums.add(unknownsOf(one)));
        var known = new ToldSums(sums);
        boolean teamFollows = unknowns(Answered::teamId).values().stream().anyMatch(known::tell);
        boolean areaFollows = byArea.entrySet().stream()
                .anyMatch(area -> !told.area().test(area.getKey()) && known.tell(area.getValue()));
        return teamFollows
                || areaFollows
                || all.stream().anyMatch(one -> hiddenIn(one) == 1 && known.tell(unknownsOf(one)));
    }

    private long hiddenIn(Set<String> groups) {
        return groups.stream().filter(group -> !told.group().test(group)).count();
    }

    /** What is not known of a class. */
    private Set<String> unknownsOf(Set<String> groups) {
        return unknowns(one -> groups.contains(one.group()) ? "" : "others").getOrDefault("", Set.of());
    }

    /** What hidden teams said in each class, by what they have in common. */
    private Map<String, Set<String>> unknowns(Function<Answered, String> by) {
        return answers.stream()
                .filter(one -> !told.team().test(one.teamId()))
                .collect(Collectors.groupingBy(by, Collectors.mapping(this::unknown, Collectors.toSet())));
    }

    private String unknown(Answered one) {
        return one.teamId()
                + '\n'
                + classes.getOrDefault(one.group(), Set.of()).stream().sorted().collect(Collectors.joining(","));
    }

    private Map<String, Set<String>> groups(Predicate<Answered> of, Function<Answered, String> by) {
        var groups = new HashMap<String, Set<String>>();
        answers.stream().filter(of).forEach(one -> groups.computeIfAbsent(by.apply(one), any -> new HashSet<>())
                .add(one.group()));
        return groups;
    }
}
