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
    private final SurveyTopics topics;

    SurveyItems(Frame frame, SurveyTopics topics) {
        this.frame = frame;
        this.topics = topics;
    }

    Table table() {
        var waves = Topics.closedWaves(frame.data());
        var columns = new ArrayList<>(topics.columns());
        columns.addAll(List.of(
                Column.of("Topic", Format.TEXT).wide(20).beyondPaper(),
                Column.of("Scale from", Format.WHOLE).beyondPaper(),
                Column.of("Scale to", Format.WHOLE).beyondPaper()));
        var rows = new ArrayList<List<Cell>>();
        for (Wave wave : waves) {
            for (Places place : Places.totals(frame)) {
                items(wave).forEach(item -> rows.add(row(waves, wave, place, item)));
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

    private List<Cell> row(List<Wave> waves, Wave wave, Places place, Item item) {
        var figures = frame.data().figures();
        var mean = figures.answers(place.unit(), "item_mean", wave, item.itemId());
        var favorable = figures.answers(place.unit(), "item_favorable", wave, item.itemId());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(item.text() == null ? item.itemId() : item.text()));
        cells.addAll(SurveySheet.where(waves, wave, place));
        cells.add(SurveyTopics.favorable(favorable));
        cells.add(Shown.part(favorable, favorable.low()));
        cells.add(Shown.part(favorable, favorable.high()));
        var unfavorable = figures.answers(place.unit(), "item_unfavorable", wave, item.itemId());
        cells.add(Shown.value(unfavorable));
        cells.add(Topics.word(favorable, unfavorable));
        cells.addAll(topics.notCompared());
        cells.add(Shown.count(mean));
        cells.add(Shown.value(mean));
        cells.add(Cell.text(place.area()));
        cells.add(Shown.value(figures.answers(place.unit(), "item_sd", wave, item.itemId())));
        cells.add(Shown.part(favorable, favorable.numerator()));
        cells.add(Shown.part(favorable, favorable.denominator()));
        cells.add(Cell.text(item.construct() == null ? "" : Names.topic(item.construct())));
        cells.add(Cell.number(item.scaleMin()));
        cells.add(Cell.number(item.scaleMax()));
        return cells;
    }
}
