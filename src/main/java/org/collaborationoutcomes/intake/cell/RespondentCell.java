package org.collaborationoutcomes.intake.cell;

/** Who answered: an id that is turned at once into one that leads back to nobody. */
public record RespondentCell() implements CellType {

    private static final IdCell ID = new IdCell("r-0042");

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        return row.respondent((String) ID.read(text, row));
    }

    @Override
    public String example() {
        return ID.example();
    }
}
