package org.collaborationoutcomes.intake.cell;

import java.time.LocalDate;
import org.collaborationoutcomes.intake.spelling.Spelling;

/** What a cell's rule may need from around the cell. */
public interface RowContext {

    /** The day of the run. */
    LocalDate today();

    /** The scale of the survey item that this row answers. */
    Scale scale();

    /** How the file writes days and numbers. */
    Spelling spelling();

    /** What is kept of a respondent's id. */
    String respondent(String id);
}
