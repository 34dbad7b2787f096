package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.util.Map;
import org.collaborationoutcomes.csv.encoding.NoTextException;

/** The bytes can't be read as a table; {@link #code} says why, {@link #details} where. Holds nothing of the content. */
public final class UnreadableException extends IOException {

    private final String code;
    private final transient Map<String, String> details;

    public UnreadableException(String code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    UnreadableException(NoTextException bytes) {
        this(bytes.code(), bytes.details());
        initCause(bytes);
    }

    /** A code of the findings' catalogue, such as {@code F-QUOTE}. */
    public String code() {
        return code;
    }

    /** What the catalogue's text of the code names: {@code row}, {@code byte}, {@code kind}, ... */
    public Map<String, String> details() {
        return details;
    }
}
