package org.collaborationoutcomes.database.machine;

import org.jspecify.annotations.Nullable;

/** A server cannot be reached or started now; the room's door tells it to the other rooms. */
public final class AwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AwayException(String message) {
        this(message, null);
    }

    public AwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
