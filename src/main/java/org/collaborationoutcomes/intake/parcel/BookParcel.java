package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.template.HelpSheet;
import org.collaborationoutcomes.xlsx.Xlsx;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.collaborationoutcomes.xlsx.plain.OpenBook;

/** A workbook: every sheet with column names that we know is a part. */
final class BookParcel {

    private final CheckedZip zip;
    private final Copies copies;
    private final Catalogue catalogue;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> leftOut = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean somethingUnread;

    BookParcel(CheckedZip zip, Copies copies, Catalogue catalogue) {
        this.zip = zip;
        this.copies = copies;
        this.catalogue = catalogue;
    }

    Parcel opened() throws IOException {
        try {
            var book = Xlsx.open(zip::open);
            for (int i = 0; i < book.sheets().size(); i++) {
                sheet(book, i);
            }
        } catch (BrokenBookException e) {
            throw NotOpenedException.book(Objects.toString(e.getMessage()));
        } catch (IOException e) {
            throw CheckedZip.fault(e);
        }
        if (parts.isEmpty()) {
            return Parcel.refused(whyNone());
        }
        remarks.add(0, Parcel.contents(catalogue, parts));
        return Parcel.opened(parts, remarks, somethingUnread);
    }

    private void sheet(OpenBook book, int i) throws IOException {
        var sheet = book.sheets().get(i);
        var copy = new SheetCopy();
        var plain = copies.keep(free(SafeName.ofSheet(sheet)), out -> copy.write(book, i, out));
        var part = copy.hasLevels() && plain.reading().export() != null ? levelled(book, i, plain, copy) : plain;
        if (copy.isOurHelp(sheet)) {
            return;
        }
        if (part.reading().feed() != null) {
            parts.add(part);
            return;
        }
        leftOut.add(part);
        somethingUnread |= !copy.isBlank();
        remarks.add(remark(sheet, copy.isBlank()));
    }

    /** The sheet with how deep its outline puts each row, where its kind has use for that. */
    private Part levelled(OpenBook book, int i, Part plain, SheetCopy copy) throws IOException {
        var part = copies.keep(plain.name(), out -> new SheetCopy(copy.widest).write(book, i, out));
        var export = part.reading().export();
        return export != null
                        && export.unknownColumns().stream()
                                .noneMatch(column -> column.name().equals(SheetCopy.LEVEL))
                ? part
                : plain;
    }

    private String free(String name) {
        var free = name;
        for (int n = 2; !names.add(SafeName.folded(free)); n++) {
            free = name + "~" + n;
        }
        return free;
    }

    private Problem remark(String sheet, boolean blank) {
        var why = blank ? "is empty" : "has no column names that we know";
        return catalogue.problem(
                Severity.WARNING, Place.FILE, "W-SHEET", null, Map.of("sheet", Catalogue.cut(sheet), "why", why));
    }

    /** As of a file with nothing but the sheet that says most. */
    private Problem whyNone() throws NotOpenedException {
        return leftOut.stream()
                .map(part -> part.reading().refusal())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(problem -> problem.code().equals("F-EMPTY")))
                .orElseThrow(() -> NotOpenedException.book("there is no sheet in it"));
    }

    /** A sheet as CSV whose lines have the numbers of the sheet's rows. */
    private static final class SheetCopy {

        private static final int MOST_PADDED = 4_096; // a lonely cell far out is no reason to refuse a long sheet

        private static final String LEVEL = "Outline level";

        private final int levelsAt; // the column to write them into; none of the sheet's own
        private int rows;
        private int widest;
        private int deepest;
        private boolean isNamed;
        private String first = "";

        SheetCopy() {
            this(Integer.MAX_VALUE);
        }

        SheetCopy(int levelsAt) {
            this.levelsAt = levelsAt;
        }

        void write(OpenBook book, int sheet, OutputStream out) throws IOException {
            var csv = Csv.ownRows(out);
            book.read(sheet, (number, level, cells) -> {
                first = rows == 0 && first.isEmpty() ? cells.get(0) : first;
                while (++rows < number) {
                    csv.add(List.of());
                }
                deepest = Math.max(deepest, level);
                csv.add(padded(cells.size() > levelsAt ? cells : levelled(cells, level)));
            });
            csv.flush();
        }

        private List<String> levelled(List<String> cells, int level) {
            if (levelsAt == Integer.MAX_VALUE) {
                return cells;
            }
            var more = new ArrayList<>(cells);
            more.addAll(Collections.nCopies(levelsAt - cells.size(), ""));
            boolean isNames =
                    !isNamed && cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
            more.add(isNames ? LEVEL : isNamed ? String.valueOf(level) : "");
            isNamed |= isNames;
            return more;
        }

        /** Whether its outline puts rows below others. */
        boolean hasLevels() {
            return deepest > 0 && widest < MOST_PADDED;
        }

        /** As wide as the widest row so far: sheets leave out the blank cells at the end, and CSV files don't. */
        private List<String> padded(List<String> cells) {
            widest = Math.max(widest, Math.min(cells.size(), MOST_PADDED));
            if (cells.size() >= widest) {
                return cells;
            }
            var padded = new ArrayList<>(cells);
            padded.addAll(Collections.nCopies(widest - cells.size(), ""));
            return padded;
        }

        boolean isBlank() {
            return rows == 0;
        }

        /** The sheet of our own templates that tells how to fill them in. */
        boolean isOurHelp(String name) {
            return name.equals(HelpSheet.NAME) && first.equals(HelpSheet.TITLE);
        }
    }
}
