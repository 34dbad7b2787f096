package org.collaborationoutcomes.xlsx;

/** One thing on a sheet, placed below the one before it. */
public sealed interface Block permits Text, Table, Chart, Beside {}
