package org.collaborationoutcomes.database.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The role {@code outcomes}, no superuser, and the database of the same name that it owns. */
public final class OwnerRole {

    public static final String NAME = "outcomes";

    private OwnerRole() {}

    /** Repeats itself harmlessly, so that a start cut short anywhere is mended by the next. */
    public static void ensure(Connection superuser, String password) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String needed : needed(superuser, password)) {
                statement.execute(needed);
            }
        }
    }

    private static List<String> needed(Connection superuser, String password) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(sql())) {
            statement.setString(1, password);
            List<String> needed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    needed.add(rows.getString(1));
                }
            }
            return needed;
        }
    }

    private static String sql() {
        String file = "/sql/database/owner_role.sql";
        try (InputStream in = Objects.requireNonNull(OwnerRole.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(file + " cannot be read. Indicates a bug.", broken);
        }
    }
}
