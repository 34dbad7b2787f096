package org.collaborationoutcomes.intake.instrument;

/** A survey's file that can't be used: what was found, and how to mend it. */
public final class WrongInstrumentException extends Exception {

    private final String advice;

    WrongInstrumentException(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String advice() {
        return advice;
    }
}
