package org.collaborationoutcomes.intake.cell;

import java.time.LocalDate;

/** What a cell's rule may need from around the cell. */
public interface RowContext {

    /** The day of the run. */
    LocalDate today();

    /** The scale of the survey item that this row answers. */
    Scale scale();

    /** What is kept of a respondent's id. */
    String respondent(String id);
}
