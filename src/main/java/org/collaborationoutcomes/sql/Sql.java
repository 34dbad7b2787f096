package org.collaborationoutcomes.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the statements of {@code sql/<stage>/<name>.sql}, one statement a file, with named parameters.
 *
 * <p>Inside {@link #inTransaction} all calls of this thread share one connection; outside each commits by itself.
 */
public final class Sql {

    private static final int FETCH_SIZE = 2_000;

    private final DataSource dataSource;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final SqlFiles files;
    private final Elsewhere place;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.jdbc.getJdbcTemplate().setFetchSize(FETCH_SIZE);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.files = new SqlFiles();
        this.place = new Elsewhere(Map.of());
    }

    private Sql(Sql here, Elsewhere place) {
        this.dataSource = here.dataSource;
        this.jdbc = here.jdbc;
        this.transactions = here.transactions;
        this.files = here.files;
        this.place = place;
    }

    /**
     * The same statements over the tables of other schemas, in the same transactions.
     *
     * @param schemas the other schema by the one that the statements name
     */
    public Sql elsewhere(Map<String, String> schemas) {
        return new Sql(this, new Elsewhere(schemas));
    }

    /** Runs the work in one transaction: all of it commits, or none. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Runs the work in one transaction: all of it commits, or none. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Runs the statement of {@code sql/<name>.sql}; the rows that it touched. */
    public int update(String name, Map<String, ?> parameters) {
        return jdbc.update(place.of(files.text(name)), parameters);
    }

    /** Runs the statement of {@code sql/<name>.sql} without parameters; the rows that it touched. */
    public int update(String name) {
        return update(name, Map.of());
    }

    /** All rows of the query {@code sql/<name>.sql}. */
    public <T extends @Nullable Object> List<T> query(String name, Map<String, ?> parameters, RowMapper<T> mapper) {
        return jdbc.query(place.of(files.text(name)), parameters, mapper);
    }

    /** Each row of the query {@code sql/<name>.sql} in turn, in constant memory. */
    public void forEach(String name, Map<String, ?> parameters, RowCallbackHandler row) {
        inTransaction(() -> jdbc.query(place.of(files.text(name)), parameters, row));
    }

    /** The only row of the query {@code sql/<name>.sql}. */
    public <T> T one(String name, Map<String, ?> parameters, RowMapper<T> mapper) {
        var rows = query(name, parameters, mapper);
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "sql/%s.sql answered %d rows, must answer one. Indicates a bug.".formatted(name, rows.size()));
        }
        return rows.get(0);
    }

    /** The text of {@code sql/<name>.sql}, for the few that wrap one statement in another. */
    public String text(String name) {
        return files.text(name);
    }

    /** Runs a statement that was put together from SQL files; the rows that it touched. */
    public int run(String statement, Map<String, ?> parameters) {
        return jdbc.update(place.of(statement), parameters);
    }

    /** All rows of a query that was put together from SQL files. */
    public <T extends @Nullable Object> List<T> ask(String statement, Map<String, ?> parameters, RowMapper<T> mapper) {
        return jdbc.query(place.of(statement), parameters, mapper);
    }

    /**
     * Copies rows into a table by {@code COPY … FROM STDIN}; they arrive in the order written.
     *
     * @return the number of rows copied
     */
    public long copyIn(String table, List<String> columns, Consumer<CopyRows> writer) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(place.of(table), String.join(", ", columns)));
            return CopyRows.into(copy, writer);
        } catch (SQLException e) {
            throw new CopyFailedException(table, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** A COPY that the server refused or that was cut off; the message holds no row content. */
    public static final class CopyFailedException extends RuntimeException {
        CopyFailedException(String table, SQLException cause) {
            super("COPY into %s failed, SQL state %s".formatted(table, cause.getSQLState()), cause);
        }
    }

    /** A resource that must be there is not. */
    static final class MissingSqlException extends RuntimeException {
        MissingSqlException(String path, @Nullable IOException cause) {
            super("%s is not on the class path. Indicates a bug.".formatted(path), cause);
        }
    }
}
