package org.collaborationoutcomes.workbook.survey;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.Item;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** The answers item by item, for the district and its areas; of single teams only topics are shown. */
final class SurveyItems {
    private final Frame frame;

    SurveyItems(Frame frame) {
        this.frame = frame;
    }

    Table table() {
        var columns = List.of(
                Column.of("Item", Format.LONG_TEXT).wide(48),
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of("Answered favorably", Format.PERCENT1).withBars(),
                Column.of("From", Format.PERCENT1),
                Column.of("To", Format.PERCENT1),
                Column.of("Answered unfavorably", Format.PERCENT1),
                Column.of("Topic", Format.TEXT),
                Column.of("Mean answer", Format.DECIMAL2),
                Column.of("Answers", Format.WHOLE),
                Column.of("Scale from", Format.WHOLE),
                Column.of("Scale to", Format.WHOLE),
                Column.of("Survey", Format.TEXT).wide(38));
        var rows = new ArrayList<List<Cell>>();
        for (Wave wave : Topics.closedWaves(frame.data())) {
            for (Places place : Places.totals(frame)) {
                items(wave).forEach(item -> rows.add(row(wave, place, item)));
            }
        }
        return new Table("SurveyItems", columns, rows, "No survey has an answer yet.");
    }

    private List<Item> items(Wave wave) {
        return frame.data().items().stream()
                .filter(item -> item.surveyId().equals(wave.surveyId()))
                .filter(item -> frame.data().figures().asked("item_mean", wave, item.itemId()))
                .toList();
    }

    private List<Cell> row(Wave wave, Places place, Item item) {
        var figures = frame.data().figures();
        var mean = figures.answers(place.unit(), "item_mean", wave, item.itemId());
        var favorable = figures.answers(place.unit(), "item_favorable", wave, item.itemId());
        return List.of(
                Cell.text(item.text() == null ? item.itemId() : item.text()),
                place.cell(),
                Cell.text(place.area()),
                Shown.value(favorable),
                Shown.part(favorable, favorable.low()),
                Shown.part(favorable, favorable.high()),
                Shown.value(figures.answers(place.unit(), "item_unfavorable", wave, item.itemId())),
                Cell.text(item.construct() == null ? "" : Names.topic(item.construct())),
                Shown.value(mean),
                Shown.count(mean),
                Cell.number(item.scaleMin()),
                Cell.number(item.scaleMax()),
                Cell.text(SurveySheet.waveName(wave)));
    }
}
