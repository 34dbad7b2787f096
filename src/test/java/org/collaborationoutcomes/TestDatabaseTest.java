package org.collaborationoutcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void eachDatabaseIsItsOwnAndFarAway() {
        DataSource one = TestDatabase.fresh();
        DataSource other = TestDatabase.fresh();

        JdbcClient.create(one).sql("create table only_here (id int)").update();

        assertThat(tables(one, "only_here")).isEqualTo(1);
        assertThat(tables(other, "only_here")).isZero();
        assertThat(JdbcClient.create(one)
                        .sql("show timezone")
                        .query(String.class)
                        .single())
                .isEqualTo("America/Los_Angeles");
        assertThat(JdbcClient.create(one)
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("outcomes");
    }

    @Test
    void anEmptyDatabaseHasNotEvenTheHistoryOfMigrations() {
        assertThat(tables(TestDatabase.empty(), "flyway_schema_history")).isZero();
        assertThat(tables(TestDatabase.fresh(), "flyway_schema_history")).isEqualTo(1);
    }

    @Test
    void aDatabaseThatWasGivenBackIsLentAgainAsIfItWereNew() {
        var before = TestDatabase.fresh();
        var used = JdbcClient.create(before);
        var name = name(used);
        file(used);
        for (var statement : List.of(
                "insert into facts.touched (team_id, touch_no) values ('t', nextval('facts.touch_no'))",
                "analyze metrics.place",
                "create schema beside create table own (id int generated always as identity)",
                "create temporary table candidate (id int)",
                "set time zone 'UTC'")) {
            used.sql(statement).update();
        }

        testEnds();
        var after = TestDatabase.fresh();
        var lent = JdbcClient.create(after);

        assertThat(name(lent)).isEqualTo(name);
        assertThat(lent.sql("show timezone").query(String.class).single()).isEqualTo("America/Los_Angeles");
        assertThat(lent.sql("select count(*) from facts.touched")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(lent.sql("select nextval('facts.touch_no')")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(lent.sql("select reltuples from pg_class where oid = 'metrics.place'::regclass")
                        .query(Double.class)
                        .single())
                .isEqualTo(-1);
        assertThat(tables(after, "own") + tables(after, "candidate")).isZero();
        assertThat(file(lent)).isEqualTo(1);
        assertThatThrownBy(before::getConnection).hasMessageContaining("given back when its test ended");
    }

    @Test
    void aDatabaseWhoseTablesWereChangedIsLentToNobody() {
        var changed = JdbcClient.create(TestDatabase.fresh());
        changed.sql("alter table facts.touched drop constraint touched_pkey").update();
        var name = name(changed);

        testEnds();

        assertThat(name(JdbcClient.create(TestDatabase.fresh()))).isNotEqualTo(name);
    }

    private static void testEnds() {
        TestDatabase.testEnds();
        TestDatabase.testBegins();
    }

    private static String name(JdbcClient database) {
        return database.sql("select current_database()").query(String.class).single();
    }

    /** The number of a file that is written down. */
    private static long file(JdbcClient database) {
        return database.sql("insert into intake.file (sha256, size_bytes, path, run_id, status)"
                        + " values (repeat('0', 64), 1, 'a.csv', 1, 'refused') returning file_id")
                .query(Long.class)
                .single();
    }

    private static int tables(DataSource database, String name) {
        return JdbcClient.create(database)
                .sql("select count(*) from pg_tables where tablename = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
