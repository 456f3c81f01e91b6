package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;

import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record7;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How a membership is read from its row. */
final class MembershipRows {

    static final SelectField<Membership> MEMBERSHIP_READ = DSL.row(
                    MEMBERSHIP.ID,
                    MEMBERSHIP.ORGANISATION_KIND.convertFrom(OrganisationKind::valueOf),
                    MEMBERSHIP.ORGANISATION_KEY,
                    MEMBERSHIP.ORGANISATION_NAME,
                    MEMBERSHIP.ROLE.convertFrom(Role::valueOf),
                    MEMBERSHIP.RIGHTS,
                    MEMBERSHIP.VALID_UNTIL)
            .mapping(MembershipRows::toDomain);

    private MembershipRows() {}

    static SelectJoinStep<Record7<UUID, OrganisationKind, String, String, Role, String[], LocalDate>> select() {
        return DSL.select(
                        MEMBERSHIP.ID,
                        MEMBERSHIP.ORGANISATION_KIND.convertFrom(OrganisationKind::valueOf),
                        MEMBERSHIP.ORGANISATION_KEY,
                        MEMBERSHIP.ORGANISATION_NAME,
                        MEMBERSHIP.ROLE.convertFrom(Role::valueOf),
                        MEMBERSHIP.RIGHTS,
                        MEMBERSHIP.VALID_UNTIL)
                .from(MEMBERSHIP);
    }

    static Condition holdOn(LocalDate day) {
        return MEMBERSHIP.SUSPENDED_AT.isNull().and(unendedOn(day));
    }

    static Condition unendedOn(LocalDate day) {
        return MEMBERSHIP.VALID_UNTIL.isNull().or(MEMBERSHIP.VALID_UNTIL.ge(day));
    }

    static Membership toDomain(
            UUID id,
            OrganisationKind kind,
            String key,
            String name,
            Role role,
            String[] rights,
            @Nullable LocalDate until) {
        return new Membership(
                id, new Organisation(kind, key, name), role, rights(rights).collect(Collectors.toSet()), until);
    }

    static Role role(String name) {
        return Role.valueOf(name);
    }

    static Stream<Right> rights(String[] names) {
        return Arrays.stream(names).map(Right::valueOf);
    }
}
