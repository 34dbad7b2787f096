package org.collaborationoutcomes.database;

import org.collaborationoutcomes.database.machine.UnsuitableException;

/** The database or its folder is not one that this program can work with; waiting does not help (exit status 78). */
public final class DatabaseUnsuitableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseUnsuitableException(UnsuitableException inside) {
        super(inside.getMessage(), inside);
    }
}
