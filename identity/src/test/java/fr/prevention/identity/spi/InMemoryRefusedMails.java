package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryRefusedMails implements RefusedMails {

    private final Map<AccountId, Set<MailKind>> byAccount = new HashMap<>();

    @Override
    public Set<MailKind> of(AccountId account) {
        return Set.copyOf(byAccount.getOrDefault(account, Set.of()));
    }

    @Override
    public void refuse(AccountId account, Set<MailKind> kinds, Instant at) {
        byAccount.computeIfAbsent(account, _ -> EnumSet.noneOf(MailKind.class)).addAll(kinds);
    }

    @Override
    public void allow(AccountId account, Set<MailKind> kinds) {
        byAccount.computeIfAbsent(account, _ -> EnumSet.noneOf(MailKind.class)).removeAll(kinds);
    }

    @Override
    public Set<AccountId> refusing(MailKind kind, Collection<AccountId> accounts) {
        return accounts.stream().filter(account -> of(account).contains(kind)).collect(Collectors.toSet());
    }
}
