package org.collaborationoutcomes.workbook.released.figure;

import java.time.LocalDate;

/** One wave of a survey in the district. */
public record Wave(
        String period, String surveyId, String title, LocalDate opensOn, LocalDate closesOn, boolean closed) {}
