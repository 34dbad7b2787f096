package org.collaborationoutcomes.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or started now; the message says to operators why and what helps (exit status 69). */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseAwayException(String message) {
        this(message, null);
    }

    DatabaseAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
