package org.collaborationoutcomes.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Another process that uses a home, and ends as it is told: by closing, or as if it were killed. */
final class UserProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private UserProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static UserProcess open(Path home) throws IOException {
        UserProcess user = new UserProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UserProcess.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start());
        user.awaitWord("opened");
        return user;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** A row is committed, and a statement goes on for ten minutes. */
    void work() throws IOException {
        tell("work");
        awaitWord("working");
    }

    void halt() throws IOException {
        tell("halt");
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            tell("close");
            process.onExit().join();
        }
        out.close();
    }

    private void tell(String word) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(word).append('\n').flush();
    }

    private void awaitWord(String word) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); !word.equals(line); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other process ended: " + said);
            }
            said.append(line).append('\n');
        }
    }

    public static void main(String[] args) throws IOException, SQLException {
        PrintStream say = System.out;
        try (Database database = Database.own(ForgetfulServer.killable(Path.of(args[0])));
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say.println("opened");
            for (String order = orders.readLine(); !"close".equals(order); order = orders.readLine()) {
                if ("work".equals(order)) {
                    work(database);
                    say.println("working");
                } else {
                    Runtime.getRuntime().halt(137);
                }
            }
        }
    }

    private static void work(Database database) throws SQLException, IOException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        Thread endless = new Thread(() -> {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_sleep(600)");
            } catch (SQLException ended) {
                throw new IllegalStateException(ended);
            }
        });
        endless.setDaemon(true);
        endless.start();
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.user(), Objects.requireNonNull(database.password()));
    }
}
