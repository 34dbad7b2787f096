package org.collaborationoutcomes.profile.declared;

/** A profile that can't be used, with what to do about it. */
public final class WrongProfileException extends Exception {

    private final String advice;

    public WrongProfileException(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    /** Where and what, as a sentence. */
    public String what() {
        return String.valueOf(getMessage());
    }

    public String advice() {
        return advice;
    }
}
