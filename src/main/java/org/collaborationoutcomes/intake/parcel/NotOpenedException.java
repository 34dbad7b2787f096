package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.util.Map;

/** A workbook or archive is not opened; {@link #code} and {@link #details} say why. Holds nothing of the content. */
final class NotOpenedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Map<String, String> details;

    private NotOpenedException(String code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = details;
    }

    static NotOpenedException unsafe(String what, String advice) {
        return new NotOpenedException("F-ZIP", Map.of("what", what, "advice", advice));
    }

    static NotOpenedException damaged() {
        return unsafe("it is damaged", "Copy or export it again, and drop the new file.");
    }

    static NotOpenedException large(String what) {
        return new NotOpenedException("F-SIZE", Map.of("what", what));
    }

    static NotOpenedException book(String what) {
        return new NotOpenedException("F-BOOK", Map.of("what", what));
    }

    String code() {
        return code;
    }

    Map<String, String> details() {
        return details;
    }
}
