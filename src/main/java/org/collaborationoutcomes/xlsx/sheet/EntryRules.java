package org.collaborationoutcomes.xlsx.sheet;

import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.plain.Entry;
import org.collaborationoutcomes.xlsx.plain.Field;
import org.collaborationoutcomes.xlsx.safe.SafeText;

/** What Excel itself checks while a person types, with the help that it shows beside the cell. */
final class EntryRules {

    private static final int LAST_ROW = 1_048_575;
    private static final int MOST_HELP = 250;

    private final XSSFSheet sheet;
    private final Map<String, String> lists;
    private final XSSFDataValidationHelper rules;

    /** With the places of the lists by title. */
    EntryRules(XSSFSheet sheet, Map<String, String> lists) {
        this.sheet = sheet;
        this.lists = lists;
        this.rules = new XSSFDataValidationHelper(sheet);
    }

    void add(int column, Field field) {
        var cells = new CellRangeAddressList(1, LAST_ROW, column, column);
        var rule = rules.createValidation(constraint(field.entry()), cells);
        var help = SafeText.shortened(field.help(), MOST_HELP);
        rule.setEmptyCellAllowed(true);
        rule.createPromptBox(field.name() + " (" + field.need() + ")", help);
        rule.setShowPromptBox(true);
        boolean others = field.entry() instanceof Entry.Choice choice && choice.others();
        rule.setErrorStyle(others ? DataValidation.ErrorStyle.INFO : DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(field.name(), SafeText.shortened(help + " For example: " + field.example(), MOST_HELP));
        rule.setShowErrorBox(!others);
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            return rules.createFormulaListConstraint(Objects.requireNonNull(lists.get(choice.list())));
        }
        if (entry instanceof Entry.Whole whole) {
            return rules.createIntegerConstraint(
                    OperatorType.BETWEEN, String.valueOf(whole.least()), String.valueOf(whole.most()));
        }
        if (entry instanceof Entry.Decimal decimal) {
            return rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, String.valueOf(decimal.least()), null);
        }
        if (entry instanceof Entry.Day day) {
            return rules.createDateConstraint(
                    OperatorType.BETWEEN,
                    "DATE(%d,1,1)".formatted(day.first()),
                    "EDATE(TODAY(),%d)".formatted(12 * day.yearsAhead()),
                    "");
        }
        return rules.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, String.valueOf(((Entry.Words) entry).most()), null);
    }
}
