package org.collaborationoutcomes.intake.cell;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cell that breaks the rule of its column: a code of the catalogue and what its words name, never the value. */
public final class WrongCellException extends Exception {

    private final String code;
    private final transient Map<String, String> details;

    public WrongCellException(String code, Map<String, String> details) {
        super(code, null, false, false); // thrown once a bad cell: a stack trace would cost more than all else
        this.code = code;
        this.details = details;
    }

    /** With what was probably meant, where that is known. */
    static WrongCellException near(String code, Map<String, String> details, @Nullable String near) {
        if (near == null) {
            return new WrongCellException(code, details);
        }
        var all = new HashMap<>(details);
        all.put("near", near);
        return new WrongCellException(code, all);
    }

    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}
