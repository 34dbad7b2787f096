package org.collaborationoutcomes.profile.value;

/** A cell that can't be read as what its column holds; the code says how. */
public final class WrongValueException extends Exception {

    private final String code;

    public WrongValueException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
