package org.collaborationoutcomes.intake.row;

/** The district of teams whose file names none. */
public record District(String id, String name) {}
