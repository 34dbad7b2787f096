package org.collaborationoutcomes.database.session;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.collaborationoutcomes.database.machine.Pause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in with patience: a silent server gets a short bound, one that recovers after a crash a long one. */
public final class Login {

    private static final Logger LOG = LoggerFactory.getLogger(Login.class);
    private static final Duration RECOVERY = Duration.ofMinutes(15);
    private static final String NOT_YET = "57P03";

    private Login() {}

    /**
     * The connection, or the last refusal when waiting no longer helps: at once for a wrong password or an unknown
     * database, after {@code patience} for silence, after 15 minutes for a server that keeps starting.
     */
    public static Connection open(Coordinates server, Duration patience) throws SQLException {
        Pause pause = new Pause();
        while (true) {
            try {
                return attempt(server, pause.secondsLeft(patience));
            } catch (SQLException refused) {
                Duration bound = NOT_YET.equals(refused.getSQLState()) ? longer(RECOVERY, patience) : patience;
                if (!passes(refused.getSQLState()) || pause.exceeds(bound)) {
                    throw refused;
                }
                pause.next(waited -> LOG.info("waiting for {} to answer, {} s so far", server.shown(), waited));
            }
        }
    }

    public static boolean passwordRefused(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && state.startsWith("28");
    }

    private static Connection attempt(Coordinates server, long seconds) throws SQLException {
        Properties properties = server.properties();
        properties.setProperty("connectTimeout", Long.toString(seconds));
        properties.setProperty("loginTimeout", Long.toString(seconds));
        properties.setProperty("ApplicationName", "collaboration-outcomes");
        return DriverManager.getConnection(server.url(), properties);
    }

    /** Class 08 is the connection itself, 57P0x a server that stops or starts, 53300 one that is full for now. */
    private static boolean passes(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
