package org.collaborationoutcomes.csv.encoding;

import java.io.IOException;
import java.util.Map;

/** The bytes are no text; the room's door tells the other rooms so. Holds nothing of the content. */
public final class NoTextException extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Map<String, String> details;

    NoTextException(String code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** Such as {@code F-ENC}. */
    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}
