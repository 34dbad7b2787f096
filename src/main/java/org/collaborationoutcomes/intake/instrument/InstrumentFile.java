package org.collaborationoutcomes.intake.instrument;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collaborationoutcomes.intake.cell.Scale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.UnicodeReader;

/** Reads {@code instruments/<survey_id>.yml}. */
public final class InstrumentFile {

    /** A description is small; anything larger is something else. */
    public static final int MOST_BYTES = 1 << 20;

    private static final List<String> SETTINGS = List.of("survey_id", "title", "missing", "scale", "items");
    private static final List<String> ITEM_SETTINGS =
            List.of("id", "text", "construct", "scale", "reverse", "favorable_from", "unfavorable_to");
    private static final int TEXT = 2_000;

    private InstrumentFile() {}

    public static Instrument read(byte[] bytes) throws WrongInstrumentException {
        var block = Block.of("The file", yaml(bytes));
        block.allowOnly(SETTINGS);
        var surveyId = block.id("survey_id");
        var title = block.text("title", TEXT);
        double[] scale = Objects.requireNonNullElse(block.scale(), new double[] {1, 5});
        var items = new ArrayList<Instrument.Item>();
        Set<String> ids = new HashSet<>();
        for (var entry : block.list("items")) {
            var item = item(items.size() + 1, entry, scale);
            if (!ids.add(item.id())) {
                throw new WrongInstrumentException(
                        "The item '%s' is there twice.".formatted(item.id()), "Rename or remove one of them.");
            }
            items.add(item);
        }
        return new Instrument(surveyId, title == null ? surveyId : title, missing(block), scale[0], scale[1], items);
    }

    private static Instrument.Item item(int number, Object entry, double[] fallback) throws WrongInstrumentException {
        var block = Block.of("Item " + number, entry);
        block.allowOnly(ITEM_SETTINGS);
        double[] scale = Objects.requireNonNullElse(block.scale(), fallback);
        var item = new Instrument.Item(
                block.id("id"),
                block.text("text", TEXT),
                block.text("construct", 64),
                scale[0],
                scale[1],
                block.flag("reverse"),
                within(block, "favorable_from", scale),
                within(block, "unfavorable_to", scale));
        if (item.favorableFrom() != null
                && item.unfavorableTo() != null
                && item.favorableFrom() <= item.unfavorableTo()) {
            throw block.wrong("favorable_from", "above unfavorable_to");
        }
        return item;
    }

    private static @Nullable Double within(Block block, String name, double[] scale) throws WrongInstrumentException {
        var value = block.number(name);
        if (value != null && (value < scale[0] || value > scale[1])) {
            throw block.wrong(name, "within the item's scale");
        }
        return value;
    }

    private static Set<String> missing(Block block) throws WrongInstrumentException {
        Set<String> missing = new HashSet<>(Scale.DEFAULT.missing());
        for (var label : block.list("missing")) {
            if (label instanceof Map || label instanceof Collection || label == null) {
                throw block.wrong("missing", "a list of labels, like [N/A, Not sure]");
            }
            missing.add(String.valueOf(label).strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        }
        return missing;
    }

    private static @Nullable Object yaml(byte[] bytes) throws WrongInstrumentException {
        if (bytes.length > MOST_BYTES) {
            throw new WrongInstrumentException(
                    "The file is larger than 1 MB.", "Drop data files into the inbox itself.");
        }
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(10);
        try (var reader = new UnicodeReader(new ByteArrayInputStream(bytes))) {
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? "" : " from line " + (mark.getLine() + 1) + " on";
            throw new WrongInstrumentException(
                    "The file can't be read" + line + ".",
                    "Compare the lines before and there with the example in the handbook; blanks at their beginning matter.");
        } catch (YAMLException | java.io.IOException e) {
            throw new WrongInstrumentException(
                    "The file can't be read as " + StandardCharsets.UTF_8 + " text.",
                    "Save it as plain text in UTF-8.");
        }
    }
}
