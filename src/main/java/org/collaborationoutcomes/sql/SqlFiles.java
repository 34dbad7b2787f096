package org.collaborationoutcomes.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of {@code sql/**.sql}, each read once. */
final class SqlFiles {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String text(String name) {
        return texts.computeIfAbsent(name, SqlFiles::read);
    }

    private static String read(String name) {
        var path = "/sql/" + name + ".sql";
        try (var in = SqlFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new Sql.MissingSqlException(path, null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Sql.MissingSqlException(path, e);
        }
    }
}
