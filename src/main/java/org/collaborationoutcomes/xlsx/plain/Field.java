package org.collaborationoutcomes.xlsx.plain;

/**
 * A column to be filled in.
 *
 * @param name the header, exactly as it is read again
 * @param need such as "needed"
 * @param required whether a row without it can't be used
 * @param help what goes in it, in a sentence or two
 */
public record Field(String name, String need, boolean required, String help, String example, Entry entry) {}
