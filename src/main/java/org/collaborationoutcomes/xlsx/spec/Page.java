package org.collaborationoutcomes.xlsx.spec;

/**
 * How a sheet prints: Letter, landscape, one page wide.
 *
 * @param header stands at the top left
 * @param footer stands at the bottom left; "Page x of y" stands at the right by itself
 * @param onOnePage also one page high, and nothing frozen: a page to be read at a glance
 */
public record Page(String header, String footer, boolean onOnePage) {}
