package org.collaborationoutcomes.xlsx.spec;

/** One thing on a sheet, placed below the one before it. */
public sealed interface Block permits Text, Table, Chart, Beside {}
