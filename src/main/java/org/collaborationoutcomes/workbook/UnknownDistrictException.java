package org.collaborationoutcomes.workbook;

/** A workbook was asked for of a district that was not released. */
public final class UnknownDistrictException extends IllegalArgumentException {

    UnknownDistrictException(String message) {
        super(message);
    }
}
