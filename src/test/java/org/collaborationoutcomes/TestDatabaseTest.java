package org.collaborationoutcomes;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static int tables(DataSource database, String name) {
        return JdbcClient.create(database)
                .sql("select count(*) from pg_tables where tablename = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
