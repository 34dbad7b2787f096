package org.collaborationoutcomes.profile.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers with the decimal sign of any country, as plain digits with a point: 1.234,5 and 1,234.5 are 1234.5. */
public final class NumberText {

    private static final Pattern DRESS = Pattern.compile("[\\s\\p{Z}'’$€£%]");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:[.,]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d*\\.?\\d+|[+-]?\\d+\\.");

    private NumberText() {}

    /**
     * Plain digits.
     *
     * @param decimal the decimal sign where a text alone may be read in two ways, like 1,234
     * @throws WrongValueException X-NUMBER
     */
    public static String plain(String text, char decimal) throws WrongValueException {
        var number = DRESS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('−', '-');
        if (number.matches("\\(.+\\)")) {
            number = "-" + number.substring(1, number.length() - 1);
        } else if (number.matches("[^-]+-")) {
            number = "-" + number.substring(0, number.length() - 1);
        }
        char sign = sign(number, decimal);
        number = number.replace(sign == ',' ? "." : ",", "").replace(',', '.');
        if (!PLAIN.matcher(number).matches()) {
            throw new WrongValueException("X-NUMBER");
        }
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    /** The sign before the decimals: the last one where there are both, not one that stands twice. */
    private static char sign(String number, char decimal) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        char only = comma >= 0 ? ',' : '.';
        if (number.indexOf(only) != number.lastIndexOf(only)) {
            return only == ',' ? '.' : ',';
        }
        return GROUPED.matcher(number).matches() ? decimal : only;
    }
}
