package org.collaborationoutcomes.database.machine;

import org.jspecify.annotations.Nullable;

/** A server, a folder or this machine is not one to work with; the room's door tells it to the other rooms. */
public final class UnsuitableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnsuitableException(String message) {
        this(message, null);
    }

    public UnsuitableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
