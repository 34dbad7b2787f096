package org.collaborationoutcomes.database.session;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.UnsuitableException;

/** The server that an operator named: it must answer, let us in and be new enough. */
public final class GivenServer {

    private static final int OLDEST = 14;

    private GivenServer() {}

    public static void check(Coordinates server, Duration patience) {
        if (!isPostgresql(server.url())) {
            throw new UnsuitableException("spring.datasource.url: '" + server.shown()
                    + "' is not a PostgreSQL address - it must look like jdbc:postgresql://host:5432/outcomes");
        }
        try (Connection connection = Login.open(server, patience)) {
            checkVersion(server, connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException refused) {
            throw explain(server, patience, refused);
        }
    }

    public static void checkVersion(Coordinates server, int found) {
        if (found < OLDEST) {
            throw new UnsuitableException(server.shown() + ": it is PostgreSQL " + found + " - it must be "
                    + OLDEST + " or newer; upgrade it, or leave spring.datasource.url empty to use the server that"
                    + " comes with this program");
        }
    }

    private static boolean isPostgresql(String url) {
        try {
            return url.startsWith("jdbc:postgresql:") && DriverManager.getDriver(url) != null;
        } catch (SQLException unknown) {
            return false;
        }
    }

    private static RuntimeException explain(Coordinates server, Duration patience, SQLException refused) {
        if (Login.passwordRefused(refused)) {
            return new UnsuitableException(
                    server.shown() + ": user or password was refused - set spring.datasource.username and"
                            + " spring.datasource.password to a role that may log in there",
                    refused);
        }
        if ("3D000".equals(refused.getSQLState())) {
            return new UnsuitableException(
                    server.shown() + ": there is no such database - create it with: create database outcomes", refused);
        }
        return new AwayException(
                server.shown() + ": no answer within " + patience.toSeconds() + " s (SQL state "
                        + refused.getSQLState() + ") - check that the server runs, that the network lets us through"
                        + " and that spring.datasource.url is right, then start again",
                refused);
    }
}
