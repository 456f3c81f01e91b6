package fr.prevention.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.WholePortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholePortal
class AttemptPurgeIT {

    @Autowired
    private AttemptPurge purge;

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Test
    void forgets_old_tries_and_browsers_that_came_last_more_than_400_days_ago() {
        UUID seen = cameIn("Huilerie du Marquenterre", "399 days");
        UUID unseen = cameIn("Cidrerie du Marquenterre", "401 days");
        records.run("insert into identity.attempt (name, tries, last_at, next_at) values "
                + "('OLD:1', 3, now() - interval '3 hours', now()), ('NEW:1', 3, now() - interval '1 hour', now())");
        purge.purge();
        assertThat(records.count("identity.known_browser where account_id = ?", seen))
                .isOne();
        assertThat(records.count("identity.known_browser where account_id = ?", unseen))
                .isZero();
        assertThat(records.count("identity.attempt where name in ('OLD:1', 'NEW:1')"))
                .isOne();
    }

    private UUID cameIn(String name, String ago) {
        Firm firm = town.enrolled(name);
        door.signedIn(firm.siret());
        UUID account = firm.actor().account().value();
        records.run(
                "update identity.known_browser set known_since = known_since - interval '" + ago
                        + "', last_seen = last_seen - interval '" + ago + "' where account_id = ?",
                account);
        return account;
    }
}
