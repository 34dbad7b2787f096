package org.collaborationoutcomes.intake.row;

import java.util.regex.Pattern;

/** What a spreadsheet shows in a cell whose formula failed, or that is too narrow. */
final class SpreadsheetError {

    private static final Pattern ERROR =
            Pattern.compile("#(REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|##+)");

    private SpreadsheetError() {}

    static boolean is(String text) {
        return ERROR.matcher(text).matches();
    }
}
