package org.collaborationoutcomes.xlsx.spec;

import java.util.List;

/**
 * One sheet: blocks from top to bottom. The first is a {@link Text}, so that A1 says what the sheet is.
 *
 * @param name as wished; made fit for Excel and unique when written
 */
public record Sheet(String name, Page page, List<Block> blocks) {
    public Sheet {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Text)) {
            throw new IllegalArgumentException("Sheet '" + name + "' must begin with a text, its title");
        }
    }
}
