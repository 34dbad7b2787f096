package org.collaborationoutcomes.database;

import org.collaborationoutcomes.database.machine.AwayException;

/** The database cannot be reached or started now; the message says to operators why and what helps (exit status 69). */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseAwayException(AwayException inside) {
        super(inside.getMessage(), inside);
    }
}
