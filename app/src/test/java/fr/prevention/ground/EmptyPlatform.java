package fr.prevention.ground;

import fr.prevention.identity.api.FirstAdministrator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A platform that nobody administers, for the time of a test: its administrators are put to sleep behind its back. */
public final class EmptyPlatform {

    private final JdbcClient database;
    private final FirstAdministrator first;
    private final TransactionTemplate transaction;
    private List<UUID> asleep = List.of();

    EmptyPlatform(JdbcClient database, FirstAdministrator first, PlatformTransactionManager transactions) {
        this.database = database;
        this.first = first;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The path of a fresh setup link. */
    public String link() {
        asleep = database.sql("select distinct a.id from identity.account a join identity.membership m "
                        + "on m.account_id = a.id where a.active and m.role = 'PLATFORM_ADMINISTRATOR'")
                .query(UUID.class)
                .list();
        wake(false);
        return "/premiere-installation/" + first.prepare().orElseThrow().value();
    }

    /** Wakes them up again. */
    public void end() {
        wake(true);
    }

    private void wake(boolean active) {
        transaction.executeWithoutResult(status -> {
            database.sql("alter table identity.account disable trigger user").update();
            asleep.forEach(account -> database.sql("update identity.account set active = :active where id = :id")
                    .param("active", active)
                    .param("id", account)
                    .update());
            database.sql("alter table identity.account enable trigger user").update();
        });
    }
}
