package org.alongside.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database in use: the folder's own PostgreSQL, or the one ALONGSIDE_DATABASE_URL names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** How long a page waits for a PostgreSQL that does not answer. */
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    @Bean
    Clock clock(@Value("${alongside.demo}") boolean demo) {
        return demo ? TurnedTime.clock(Clock.systemUTC()) : Clock.systemUTC();
    }

    /** UUIDv7 (RFC 9562): in time order, so that new rows sit together. */
    @Bean
    Supplier<UUID> ids(Clock clock, @Value("${alongside.demo}") boolean demo) {
        var random = new SecureRandom();
        Supplier<UUID> ids = () -> TimeOrderedId.next(clock.millis(), random);
        return demo ? TurnedTime.ids(ids) : ids;
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${alongside.data}") Path path) {
        return DataFolder.at(path).lock();
    }

    @Bean(destroyMethod = "close")
    Postgres postgres(DataFolder folder, @Value("${alongside.database-url:}") String url) {
        return url.isBlank() ? Postgres.in(folder) : Postgres.at(DatabaseAddress.parse(url));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            Postgres postgres,
            @Value("${alongside.demo}") boolean demo,
            @Value("${alongside.demo-keeps-all:false}") boolean keepsAll) {
        var server = Migrations.run(postgres.owner(), Installation.of(demo));
        var pool = new HikariDataSource();
        pool.setPoolName("alongside");
        pool.setDataSource(server.source());
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(CONNECTING.toMillis());
        if (demo && !keepsAll) {
            // Made-up data may lose its last second when the machine is switched off; the first start is quicker for
            // it. Whoever measures what a crash does to real data has it kept.
            pool.setConnectionInitSql("set synchronous_commit = off");
        }
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source, Clock clock) {
        return new ViewerTransactions(source, clock);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
