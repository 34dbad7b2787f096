package org.collaborationoutcomes.job;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.collaborationoutcomes.database.Database;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.settings.SettingsConfiguration;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.sql.Sql;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The database of a run: the given server when {@code spring.datasource.url} is set, else the product's own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SettingsConfiguration.class, StagesConfiguration.class})
class DatabaseConfiguration {

    /** One for the run's own work, one for Spring Batch's records, a few for workbooks written side by side. */
    private static final int CONNECTIONS = 8;

    /** A database that gives no connection for this long is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * A session ends soon after its client has gone, where the server's machine can tell it, and no statement meets a zone
     * that the facts don't have.
     */
    private static final String SESSION = """
            do $$ begin
                perform set_config('client_connection_check_interval', '2s', false);
            exception when invalid_parameter_value then null;
            end $$;
            set time zone 'UTC'; set jit = off; set max_parallel_workers_per_gather = 0""";

    @Bean(destroyMethod = "close")
    Database database(Settings settings, Environment environment) {
        var url = environment.getProperty("spring.datasource.url");
        if (url == null || url.isBlank()) {
            return Database.own(settings.home());
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new WrongSettingException(
                    "spring.datasource.url does not begin with 'jdbc:postgresql:'; only a PostgreSQL server will do, like"
                            + " jdbc:postgresql://db.district.example/outcomes.");
        }
        return Database.given(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setConnectionInitSql(SESSION);
        pool.setPoolName("outcomes");
        return pool;
    }

    @Bean
    Sql sql(HikariDataSource dataSource) {
        return new Sql(dataSource);
    }

    /** Plain words in the records of Spring Batch, never Java objects that could run code when they are read. */
    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
