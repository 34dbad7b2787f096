package org.collaborationoutcomes.xlsx.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * One sheet: blocks from top to bottom. The first is a {@link Text}, so that A1 says what the sheet is.
 *
 * @param name as wished; made fit for Excel and unique when written
 * @param forScreen stand below the blocks and print only where a page holds each table of the sheet: a sheet can repeat but
 *     one header, and behind a long table these would stand under words that are not theirs
 */
public record Sheet(String name, Page page, List<Block> blocks, List<Block> forScreen) {
    public Sheet {
        blocks = List.copyOf(blocks);
        forScreen = List.copyOf(forScreen);
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Text)) {
            throw new IllegalArgumentException("Sheet '" + name + "' must begin with a text, its title");
        }
    }

    public Sheet(String name, Page page, List<Block> blocks) {
        this(name, page, blocks, List.of());
    }

    /** From top to bottom. */
    public List<Block> all() {
        return Stream.concat(blocks.stream(), forScreen.stream()).toList();
    }
}
