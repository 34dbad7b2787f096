package org.collaborationoutcomes.intake.instrument;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.sql.Sql;

/** The scale of each declared item, else of its survey, else the usual one. */
public final class Scales {

    private final Map<String, Scale> scales = new HashMap<>();

    public static Scales stored(Sql sql) {
        var scales = new Scales();
        sql.query("intake/scales", Map.of(), (row, n) -> {
            var labels = row.getString("missing");
            var missing = labels == null ? Scale.DEFAULT.missing() : Set.of(labels.split("\n", -1));
            var scale = new Scale(row.getDouble("scale_min"), row.getDouble("scale_max"), missing);
            var item = row.getString("item_id");
            return scales.scales.put(key(row.getString("survey_id"), item == null ? "" : item), scale);
        });
        return scales;
    }

    public static Scales of(Collection<Instrument> instruments) {
        var scales = new Scales();
        for (var instrument : instruments) {
            var missing = instrument.missing();
            var survey = instrument.surveyId();
            scales.scales.put(key(survey, ""), new Scale(instrument.least(), instrument.most(), missing));
            for (var item : instrument.items()) {
                scales.scales.put(key(survey, item.id()), new Scale(item.least(), item.most(), missing));
            }
        }
        return scales;
    }

    public Scale scale(String survey, String item) {
        var declared = scales.get(key(survey, item));
        return declared != null ? declared : scales.getOrDefault(key(survey, ""), Scale.DEFAULT);
    }

    private static String key(String survey, String item) {
        return survey + "\n" + item;
    }
}
