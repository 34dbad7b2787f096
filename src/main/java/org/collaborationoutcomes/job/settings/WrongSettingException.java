package org.collaborationoutcomes.job.settings;

/** A setting that the run cannot start with: exit status 78. The message says the key, the value and what is right. */
public final class WrongSettingException extends RuntimeException {

    public WrongSettingException(String message) {
        super(message);
    }

    public WrongSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
