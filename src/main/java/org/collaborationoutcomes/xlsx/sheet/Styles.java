package org.collaborationoutcomes.xlsx.sheet;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.jspecify.annotations.Nullable;

/** The few cell styles of a workbook, each made once and told by its number; after the workbook is packed no new one. */
public final class Styles {
    private static final String BODY_FONT = "Calibri";

    /** It has the signs of bars, all equally wide; every office program has it or one that measures the same. */
    private static final String BAR_FONT = "Courier New";

    private record Ink(String colour, int points, boolean bold, boolean underlined, String font) {
        Ink(String colour, int points, boolean bold) {
            this(colour, points, bold, false, BODY_FONT);
        }
    }

    private record Key(
            Ink ink,
            @Nullable String fill,
            String pattern,
            HorizontalAlignment side,
            int indent,
            boolean wraps,
            boolean inTable,
            boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Ink, XSSFFont> fonts = new HashMap<>();
    private final Map<Key, Integer> styles = new HashMap<>();

    public Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public int voice(Text.Voice voice, boolean quoted) {
        String colour =
                switch (voice) {
                    case TITLE, HEADING -> Palette.NAVY;
                    case LEAD, BODY -> Palette.INK;
                    case ASIDE, NOTE -> Palette.GREY;
                };
        var ink = new Ink(colour, voice.points(), voice.bold());
        return style(new Key(ink, null, "General", HorizontalAlignment.LEFT, 0, false, false, quoted));
    }

    public int header(Format format) {
        // A number's header leaves room for the filter's button at its right.
        int indent = format.isWords() ? 1 : 2;
        var ink = new Ink(Palette.WHITE, 11, true);
        return style(new Key(ink, Palette.NAVY, "General", side(format), indent, true, true, false));
    }

    public int cell(Cell cell, Format format) {
        var tone = cell.tone();
        boolean link = cell.link() != null;
        String colour = tone != null ? tone.font() : link ? Palette.BLUE : Palette.INK;
        var ink = format == Format.BAR
                ? new Ink(Palette.BLUE, 9, false, false, BAR_FONT)
                : new Ink(colour, 11, tone != null, link, BODY_FONT);
        return style(new Key(
                ink,
                tone == null ? null : tone.fill(),
                format.pattern(),
                side(format),
                1,
                format.isWords() && format != Format.BAR,
                true,
                SafeText.looksLikeFormula(cell.text())));
    }

    private static HorizontalAlignment side(Format format) {
        return format.isWords() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
    }

    private int style(Key key) {
        return styles.computeIfAbsent(key, wanted -> (int) made(wanted).getIndex());
    }

    private XSSFCellStyle made(Key key) {
        var style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.ink(), this::font));
        style.setAlignment(key.side());
        style.setIndention((short) key.indent());
        style.setVerticalAlignment(
                key.ink().points() == Text.Voice.HEADING.points() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(key.wraps());
        style.setQuotePrefixed(key.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.pattern()));
        if (key.fill() != null) {
            style.setFillForegroundColor(colour(key.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (key.inTable()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(Palette.HAIRLINE));
        }
        return style;
    }

    private XSSFFont font(Ink ink) {
        var font = workbook.createFont();
        font.setFontName(ink.font());
        font.setFontHeightInPoints((short) ink.points());
        font.setBold(ink.bold());
        font.setUnderline(ink.underlined() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(ink.colour()));
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex));
    }
}
