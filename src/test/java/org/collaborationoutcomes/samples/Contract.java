package org.collaborationoutcomes.samples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The data contract, written down a second time for the check of the samples alone. */
record Contract(String feed, List<String> key, Map<String, Column> columns) {

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("id", "[\\x21-\\x7E]{1,64}"),
            Map.entry("text", ".{1,2000}"),
            Map.entry("time", "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d"),
            Map.entry("decimal", "\\d+(\\.\\d+)?"),
            Map.entry("whole", "\\d{1,4}"),
            Map.entry("minutes", "\\d{1,3}|1[0-3]\\d\\d|14[0-3]\\d|1440"),
            Map.entry("flag", "true|false"),
            Map.entry("level", "-?[12]|0"),
            Map.entry("answer", "[1-5]|N/A"),
            Map.entry("area", "district_leadership|teacher|family_school|community|student"),
            Map.entry("group", "administrator|educator|student|family|community"),
            Map.entry("roles", "((leader|facilitator|recorder|data|member)(\\|(?!$)|$))+"),
            Map.entry("duties", "((facilitator|recorder|timekeeper|data)(\\|(?!$)|$))+"),
            Map.entry("meeting_status", "held|cancelled"),
            Map.entry("attendance_status", "present|late|remote|excused|absent"),
            Map.entry("mode", "in_person|virtual|hybrid"),
            Map.entry("reason", "time|other"),
            Map.entry("direction", "increase|decrease|at_least|at_most"),
            Map.entry("pace", "linear|compound"),
            Map.entry("goal_status", "active|dropped"),
            Map.entry("kind", "action|milestone"),
            Map.entry(
                    "activity",
                    "meeting|leadership|plc|co_teaching|lesson_planning|peer_observation|parent_conference|"
                            + "family_workshop|mentoring|service_project|partner_workshop|internship|career_exploration|"
                            + "group_project|peer_tutoring|club|stem_project|pd_day|open_forum|training|celebration|"
                            + "conflict_session|informal_checkin|other"));

    record Column(String form, Pattern pattern, boolean required) {

        boolean takes(String value) {
            if (value.isEmpty()) {
                return !required;
            }
            return form.equals("date") ? isDate(value) : pattern.matcher(value).matches();
        }

        private static boolean isDate(String value) {
            try {
                return LocalDate.parse(value).isAfter(LocalDate.of(1990, 1, 1));
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    /** The one feed that has all the columns of the header, and whose required ones the header has. */
    static Contract of(Set<String> header) {
        return Plan.rows("contract").stream()
                .map(Contract::read)
                .filter(contract -> contract.columns().keySet().containsAll(header))
                .filter(contract -> header.containsAll(contract.required()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no feed has the columns " + header));
    }

    Column column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private Set<String> required() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().required())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Contract read(Row row) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String column : row.list("columns")) {
            String[] parts = column.split("[ *]", -1);
            columns.put(
                    parts[0],
                    new Column(parts[1], Pattern.compile(FORMS.getOrDefault(parts[1], "")), column.contains("*")));
        }
        return new Contract(row.text("feed"), Arrays.asList(row.text("key").split(" ", -1)), columns);
    }
}
