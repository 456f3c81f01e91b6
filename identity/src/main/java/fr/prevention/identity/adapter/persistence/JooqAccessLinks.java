package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCESS_LINK;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AccessLinkRecord;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.Invitation;
import fr.prevention.identity.domain.access.IssuedSecret;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.spi.AccessLinks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccessLinks implements AccessLinks {

    private final DSLContext db;

    JooqAccessLinks(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<AccessLink> byId(AccessLinkId id) {
        return db.selectFrom(ACCESS_LINK).where(ACCESS_LINK.ID.eq(id.value())).fetchOptional(JooqAccessLinks::toDomain);
    }

    @Override
    public Optional<AccessLink> bySecret(SecretHash hash) {
        return db.selectFrom(ACCESS_LINK)
                .where(ACCESS_LINK.SECRET_HASH.eq(hash.value()))
                .fetchOptional(JooqAccessLinks::toDomain);
    }

    @Override
    public List<AccessLink> unended(AccountId account) {
        return db.selectFrom(ACCESS_LINK)
                .where(ACCESS_LINK.ACCOUNT_ID.eq(account.value()))
                .and(ACCESS_LINK.ENDING.isNull())
                .orderBy(ACCESS_LINK.ASKED_AT, ACCESS_LINK.ID)
                .fetch(JooqAccessLinks::toDomain);
    }

    @Override
    public void add(AccessLink link) {
        db.insertInto(ACCESS_LINK).set(fill(new AccessLinkRecord(), link)).execute();
    }

    @Override
    public void save(AccessLink link) {
        var record = fill(new AccessLinkRecord(), link);
        record.setVersion(link.version() + 1);
        var saved = db.update(ACCESS_LINK)
                .set(record)
                .where(ACCESS_LINK.ID.eq(link.getId().value()))
                .and(ACCESS_LINK.VERSION.eq(link.version()))
                .execute();
        if (saved == 0) {
            throw new IdentityRefused(new LinkDead(link.purpose()));
        }
    }

    @Override
    public void endAll(AccountId account, LinkEnding why, Instant at) {
        db.update(ACCESS_LINK)
                .set(ACCESS_LINK.ENDING, why.name())
                .set(ACCESS_LINK.ENDED_AT, at)
                .set(ACCESS_LINK.VERSION, ACCESS_LINK.VERSION.plus(1))
                .where(ACCESS_LINK.ACCOUNT_ID.eq(account.value()))
                .and(ACCESS_LINK.ENDING.isNull())
                .execute();
    }

    private static AccessLink toDomain(AccessLinkRecord record) {
        var ending = record.getEnding();
        return AccessLink.reconstitute(
                new AccessLinkId(record.getId()),
                new AccountId(record.getAccountId()),
                LinkPurpose.valueOf(record.getPurpose()),
                invitation(record),
                record.getAskedAt(),
                issued(record),
                ending == null ? null : LinkEnding.valueOf(ending),
                record.getEndedAt(),
                record.getVersion());
    }

    private static @Nullable Invitation invitation(AccessLinkRecord record) {
        if (record.getInvitationKind() == null) {
            return null;
        }
        return new Invitation(
                InvitationKind.valueOf(record.getInvitationKind()),
                new Organisation(
                        OrganisationKind.valueOf(record.getOrganisationKind()),
                        record.getOrganisationKey(),
                        record.getOrganisationName()),
                new Author(
                        record.getInvitedBy() == null ? null : new AccountId(record.getInvitedBy()),
                        record.getInvitedByName()));
    }

    private static @Nullable IssuedSecret issued(AccessLinkRecord record) {
        if (record.getSecretHash() == null) {
            return null;
        }
        return new IssuedSecret(
                new SecretHash(record.getSecretHash()),
                new EmailAddress(record.getIssuedEmail()),
                record.getIssuedAt(),
                record.getExpiresAt());
    }

    private static AccessLinkRecord fill(AccessLinkRecord record, AccessLink link) {
        record.setId(link.getId().value());
        record.setAccountId(link.account().value());
        record.setPurpose(link.purpose().name());
        link.invitation().ifPresent(invitation -> {
            record.setInvitationKind(invitation.kind().name());
            record.setOrganisationKind(invitation.organisation().kind().name());
            record.setOrganisationKey(invitation.organisation().key());
            record.setOrganisationName(invitation.organisation().name());
            var inviter = invitation.invitedBy().account();
            record.setInvitedBy(inviter == null ? null : inviter.value());
            record.setInvitedByName(invitation.invitedBy().name());
        });
        record.setAskedAt(link.askedAt());
        link.issued().ifPresent(issued -> {
            record.setSecretHash(issued.hash().value());
            record.setIssuedEmail(issued.email().value());
            record.setIssuedAt(issued.issuedAt());
            record.setExpiresAt(issued.expiresAt());
        });
        record.setEnding(link.ending().map(LinkEnding::name).orElse(null));
        record.setEndedAt(link.endedAt().orElse(null));
        record.setVersion(link.version());
        return record;
    }
}
