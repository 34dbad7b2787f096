package org.collaborationoutcomes.xlsx.plain;

import java.io.IOException;

/** The parts are no workbook that can be read. Holds nothing of the content. */
public final class BrokenBookException extends IOException {

    private static final long serialVersionUID = 1;

    /** In words that a person can be told, like "a row stands twice in one of its sheets". */
    public BrokenBookException(String why) {
        super(why);
    }
}
