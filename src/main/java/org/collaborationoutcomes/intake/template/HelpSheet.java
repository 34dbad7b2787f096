package org.collaborationoutcomes.intake.template;

/** The sheet of our templates that is no data. */
public final class HelpSheet {

    public static final String NAME = "How to";
    public static final String TITLE = "How to fill in the first sheet";

    private HelpSheet() {}
}
