package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCESS_LINK;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.InvitationOverview;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.access.LinkEnding;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvitationOverview implements InvitationOverview {

    private static final Set<Role> CHARGES = Set.of(
            Role.FUND_ADMINISTRATOR,
            Role.PARTNER_MANAGER,
            Role.PORTAL_ADMINISTRATOR,
            Role.BODY_AGENT,
            Role.PLATFORM_ADMINISTRATOR);
    private static final Condition COUNTS = ACCESS_LINK
            .PURPOSE
            .eq(LinkPurpose.ACTIVATION.name())
            .and(ACCESS_LINK.ENDING.isNull().or(ACCESS_LINK.ENDING.ne(LinkEnding.REPLACED.name())));

    private final DSLContext db;
    private final Clock clock;

    JooqInvitationOverview(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public InvitationPage invitations(Actor actor, @Nullable InvitationStatus status, int page, int size) {
        var wanted = COUNTS.and(followedBy(actor)).and(status == null ? noCondition() : status().eq(status.name()));
        var total = db.fetchCount(ACCESS_LINK, wanted);
        return new InvitationPage(views(wanted, (page - 1L) * size, size), total, page, size);
    }

    @Override
    public Optional<InvitationView> invitation(Actor actor, AccessLinkId id) {
        return views(COUNTS.and(followedBy(actor)).and(ACCESS_LINK.ID.eq(id.value())), 0, 1).stream()
                .findFirst();
    }

    private List<InvitationView> views(Condition wanted, long skipped, int size) {
        return db.select(
                        ACCESS_LINK.ID.convertFrom(AccessLinkId::new),
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        ACCESS_LINK.ORGANISATION_NAME,
                        ACCESS_LINK.INVITED_BY_NAME,
                        ACCESS_LINK.ASKED_AT,
                        ACCESS_LINK.EXPIRES_AT,
                        status().convertFrom(InvitationStatus::valueOf))
                .from(ACCESS_LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCESS_LINK.ACCOUNT_ID))
                .where(wanted)
                .orderBy(ACCESS_LINK.ASKED_AT.desc(), ACCESS_LINK.ID.desc())
                .limit(size)
                .offset(skipped)
                .fetch(Records.mapping(InvitationView::new));
    }

    private static Condition followedBy(Actor actor) {
        return actor.memberships().stream()
                .filter(membership -> CHARGES.contains(membership.role()))
                .map(JooqInvitationOverview::followedFrom)
                .reduce(falseCondition(), Condition::or);
    }

    private static Condition followedFrom(Membership charge) {
        var organisation = charge.organisation();
        var colleague = selectOne()
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCESS_LINK.INVITED_BY))
                .and(MEMBERSHIP.ROLE.eq(charge.role().name()))
                .and(MEMBERSHIP.ORGANISATION_KIND.eq(organisation.kind().name()))
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(organisation.key()));
        var inCharge = ACCESS_LINK
                .ORGANISATION_KIND
                .eq(organisation.kind().name())
                .and(ACCESS_LINK.ORGANISATION_KEY.eq(organisation.key()));
        return exists(colleague).or(charge.role() == Role.PARTNER_MANAGER ? inCharge.and(ofTechnician()) : inCharge);
    }

    private static Condition ofTechnician() {
        return ACCESS_LINK.INVITATION_KIND.in(
                InvitationKind.TECHNICIAN_INVITED.name(), InvitationKind.TECHNICIAN_REACTIVATED.name());
    }

    private Field<String> status() {
        return when(
                        ACCESS_LINK.ENDING.in(
                                LinkEnding.USED.name(),
                                LinkEnding.NOT_NEEDED.name(),
                                LinkEnding.PASSWORD_CHANGED.name()),
                        InvitationStatus.ACTIVATED.name())
                .when(
                        ACCESS_LINK.ENDING.in(LinkEnding.CANCELLED.name(), LinkEnding.DEACTIVATED.name()),
                        InvitationStatus.CANCELLED.name())
                .when(
                        ACCESS_LINK
                                .ENDING
                                .eq(LinkEnding.EMAIL_CHANGED.name())
                                .or(ACCESS_LINK.EXPIRES_AT.le(clock.instant())),
                        InvitationStatus.EXPIRED.name())
                .when(ACCESS_LINK.ISSUED_AT.isNull(), InvitationStatus.PREPARED.name())
                .otherwise(InvitationStatus.SENT.name());
    }
}
