package org.collaborationoutcomes.workbook.released;

/** One district; without a calendar of its own the default closed days hold. */
public record District(String districtId, String name, int teams, boolean hasCalendar) {}
