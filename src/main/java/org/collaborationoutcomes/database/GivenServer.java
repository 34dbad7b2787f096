package org.collaborationoutcomes.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The server that an operator named: it must answer, let us in and be new enough. */
final class GivenServer {

    private static final int OLDEST = 14;

    private GivenServer() {}

    static void check(Coordinates server, Duration patience) {
        try (Connection connection = Login.open(server, patience)) {
            int found = connection.getMetaData().getDatabaseMajorVersion();
            if (found < OLDEST) {
                throw new DatabaseUnsuitableException(server.shown() + ": it is PostgreSQL " + found
                        + " - it must be " + OLDEST + " or newer; upgrade it, or leave spring.datasource.url"
                        + " empty to use the server that comes with this program");
            }
        } catch (SQLException refused) {
            throw explain(server, patience, refused);
        }
    }

    private static RuntimeException explain(Coordinates server, Duration patience, SQLException refused) {
        if (Login.passwordRefused(refused)) {
            return new DatabaseUnsuitableException(
                    server.shown() + ": user or password was refused - set spring.datasource.username and"
                            + " spring.datasource.password to a role that may log in there",
                    refused);
        }
        if ("3D000".equals(refused.getSQLState())) {
            return new DatabaseUnsuitableException(
                    server.shown() + ": there is no such database - create it with: create database outcomes", refused);
        }
        return new DatabaseAwayException(
                server.shown() + ": no answer within " + patience.toSeconds() + " s (SQL state "
                        + refused.getSQLState() + ") - check that the server runs, that the network lets us through"
                        + " and that spring.datasource.url is right, then start again",
                refused);
    }
}
