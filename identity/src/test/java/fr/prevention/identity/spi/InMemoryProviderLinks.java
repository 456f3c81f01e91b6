package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.domain.account.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryProviderLinks implements ProviderLinks {

    private final InMemoryAccounts accounts;
    private final List<Link> links = new ArrayList<>();

    private record Link(String issuer, String subject, AccountId account, Instant at) {}

    public InMemoryProviderLinks(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<AccountId> accountOf(String issuer, String subject) {
        return links.stream()
                .filter(link -> link.issuer().equals(issuer) && link.subject().equals(subject))
                .map(Link::account)
                .filter(account ->
                        accounts.byId(account).filter(Account::isActive).isPresent())
                .findFirst();
    }

    @Override
    public boolean add(String issuer, String subject, AccountId account, Instant at) {
        if (links.stream()
                .anyMatch(link -> link.issuer().equals(issuer)
                        && (link.subject().equals(subject) || link.account().equals(account)))) {
            return false;
        }
        return links.add(new Link(issuer, subject, account, at));
    }

    @Override
    public boolean remove(AccountId account, String issuer) {
        return links.removeIf(
                link -> link.issuer().equals(issuer) && link.account().equals(account));
    }

    @Override
    public Optional<Instant> linkedSince(AccountId account, String issuer) {
        return links.stream()
                .filter(link -> link.issuer().equals(issuer) && link.account().equals(account))
                .map(Link::at)
                .findFirst();
    }

    @Override
    public List<AccountId> activeAccountsWith(EmailAddress email) {
        return accounts.byEmail(email).stream()
                .filter(Account::isActive)
                .map(Account::getId)
                .toList();
    }
}
