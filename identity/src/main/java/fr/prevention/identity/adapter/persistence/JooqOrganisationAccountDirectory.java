package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.CREDENTIAL;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

@Repository
class JooqOrganisationAccountDirectory implements OrganisationAccountDirectory {

    private final DSLContext db;

    JooqOrganisationAccountDirectory(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<String, OrganisationAccount> accountsOf(OrganisationKind kind, Role role, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<String, OrganisationAccount>();
        db.select(
                        MEMBERSHIP.ORGANISATION_KEY,
                        ACCOUNT.ID,
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.EMAIL,
                        ACCOUNT.ACTIVE,
                        CREDENTIAL.ACCOUNT_ID)
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .leftJoin(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(at(kind, role))
                .and(MEMBERSHIP.ORGANISATION_KEY.in(keys))
                .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID)
                .forEach(row -> found.putIfAbsent(row.get(MEMBERSHIP.ORGANISATION_KEY), account(row)));
        return found;
    }

    private static OrganisationAccount account(Record row) {
        return new OrganisationAccount(
                new AccountId(row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.LOGIN),
                row.get(ACCOUNT.DISPLAY_NAME),
                new EmailAddress(row.get(ACCOUNT.EMAIL)),
                row.get(ACCOUNT.ACTIVE),
                row.get(CREDENTIAL.ACCOUNT_ID) != null);
    }

    @Override
    public List<String> keysByEmail(OrganisationKind kind, Role role, String part, int limit) {
        return db.selectDistinct(MEMBERSHIP.ORGANISATION_KEY)
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(at(kind, role))
                .and(ACCOUNT.EMAIL.containsIgnoreCase(part.strip()))
                .orderBy(MEMBERSHIP.ORGANISATION_KEY)
                .limit(limit)
                .fetch(Record1::value1);
    }

    private static Condition at(OrganisationKind kind, Role role) {
        return MEMBERSHIP.ORGANISATION_KIND.eq(kind.name()).and(MEMBERSHIP.ROLE.eq(role.name()));
    }
}
