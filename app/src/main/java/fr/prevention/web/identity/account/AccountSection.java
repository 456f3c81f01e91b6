package fr.prevention.web.identity.account;

import fr.prevention.platform.provider.IdentityProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of {@code Mon compte}.
 *
 * @param address the page
 * @param label the key of its words, {@code name} in its place
 * @param icon the symbol of {@code icons.svg}
 */
public record AccountSection(String address, String label, String name, String icon) {

    static final AccountSection DETAILS = section("/mon-compte", "account.section.details", "person-vcard");
    static final AccountSection LOGIN = section("/mon-compte/identifiant", "account.section.login", "person-circle");
    static final AccountSection PASSWORD = section("/mon-compte/mot-de-passe", "account.section.password", "lock-fill");
    static final AccountSection FACTOR =
            section("/mon-compte/second-facteur", "account.section.factor", "shield-check");
    static final AccountSection PASSKEYS = section("/mon-compte/cles", "account.section.passkeys", "key");
    static final AccountSection SESSIONS = section("/mon-compte/sessions", "account.section.sessions", "clock-history");
    static final AccountSection MAILS = section("/mon-compte/courriels", "account.section.mails", "envelope");

    private static AccountSection section(String address, String label, String icon) {
        return new AccountSection(address, label, "", icon);
    }

    static AccountSection provider(IdentityProvider provider) {
        return new AccountSection("/mon-compte/fournisseur", "account.section.provider", provider.name(), "link-45deg");
    }

    static List<AccountSection> all(IdentityProvider provider) {
        return Stream.of(
                        Stream.of(DETAILS, LOGIN, PASSWORD, FACTOR, PASSKEYS),
                        provider.isConfigured() ? Stream.of(provider(provider)) : Stream.<AccountSection>empty(),
                        Stream.of(SESSIONS, MAILS))
                .flatMap(sections -> sections)
                .toList();
    }
}
