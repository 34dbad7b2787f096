package org.collaborationoutcomes.profile;

import java.util.List;

/**
 * A column of an export whose cells are answers.
 *
 * @param texts all that the file calls it: its code, the question, the row of a grid
 */
public record ExportQuestion(ExportColumn column, List<String> texts) {}
