package org.collaborationoutcomes.intake.row;

import java.util.regex.Pattern;

/** What a spreadsheet of any of seven languages shows in a cell whose formula failed, or that is too narrow. */
final class SpreadsheetError {

    private static final Pattern ERROR =
            Pattern.compile("#(?:REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|##+"
                    + "|NV|BEZUG!|WERT!|ZAHL!|NOM\\?|VALEUR!|NOMBRE!|\u00A1(?:REF|DIV/0|VALOR|NUM|NULO)!|\u00BFNOMBRE\\?|N/D"
                    + "|RIF!|NOME\\?|VALORE!|VALOR!|N\u00DAM!|VERW!|WAARDE!|NAAM\\?|GETAL!|DEEL/0!|N/B)");

    private SpreadsheetError() {}

    static boolean is(String text) {
        return ERROR.matcher(text).matches();
    }
}
