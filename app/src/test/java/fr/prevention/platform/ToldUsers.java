package fr.prevention.platform;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What identity says of users to those who write their mails: each establishment has an account, each letter a secret. */
@TestConfiguration(proxyBeanMethods = false)
public class ToldUsers {

    public static final String ACCOUNT_MAIL = "compte@dubois.example";

    @Bean
    OrganisationAccountDirectory organisationAccounts() {
        return new OrganisationAccountDirectory() {
            @Override
            public Map<String, OrganisationAccount> accountsOf(
                    OrganisationKind kind, Role role, Collection<String> keys) {
                return keys.stream()
                        .collect(Collectors.toMap(
                                key -> key,
                                key -> new OrganisationAccount(
                                        AccountId.next(),
                                        "90010250000015",
                                        "Menuiserie Dubois",
                                        new EmailAddress(ACCOUNT_MAIL),
                                        true,
                                        true)));
            }

            @Override
            public List<String> keysByEmail(OrganisationKind kind, Role role, String part, int limit) {
                return List.of();
            }
        };
    }

    @Bean
    DelegationCalendar delegationCalendar() {
        return new DelegationCalendar() {
            @Override
            public List<DelegationId> due() {
                return List.of();
            }

            @Override
            public void pass(DelegationId delegation) {
                throw new UnsupportedOperationException("time stands still here");
            }

            @Override
            public Optional<LinkSecret> secretOf(DelegationId delegation) {
                return Optional.of(LinkSecret.random());
            }
        };
    }

    @Bean
    RecoveryCalendar recoveryCalendar() {
        return new RecoveryCalendar() {
            @Override
            public List<RecoveryId> due() {
                return List.of();
            }

            @Override
            public void carryOut(RecoveryId recovery) {
                throw new UnsupportedOperationException("time stands still here");
            }

            @Override
            public Optional<Takeover> takeover(RecoveryId recovery) {
                return Optional.empty();
            }

            @Override
            public void carriedOut(RecoveryId recovery, AccountId account) {
                throw new UnsupportedOperationException("time stands still here");
            }

            @Override
            public void abandon(RecoveryId recovery) {
                throw new UnsupportedOperationException("time stands still here");
            }

            @Override
            public Optional<LinkSecret> secretOf(RecoveryId recovery) {
                return Optional.of(LinkSecret.random());
            }
        };
    }
}
