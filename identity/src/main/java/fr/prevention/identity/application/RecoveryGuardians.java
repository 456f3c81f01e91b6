package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.api.StructureGuardians;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.users.UserRoles;
import fr.prevention.identity.spi.KnownMembers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who answers for an organisation whose administrator is lost: the service that looks after a member, the bodies that have an
 * agreement with a partner structure, and the platform where none of these has anybody who can come in.
 */
@Component
class RecoveryGuardians {

    private final KnownMembers members;
    private final StructureGuardians structures;
    private final AccountDirectory accounts;

    RecoveryGuardians(KnownMembers members, StructureGuardians structures, AccountDirectory accounts) {
        this.members = members;
        this.structures = structures;
        this.accounts = accounts;
    }

    List<Organisation> of(Organisation ward) {
        return switch (ward.kind()) {
            case MEMBER_COMPANY -> members.serviceOf(ward.key()).stream().toList();
            case PARTNER_STRUCTURE -> structures.bodiesOf(ward.key());
            case ESTABLISHMENT,
                    REGIONAL_FUND,
                    NATIONAL_FUND,
                    OCCUPATIONAL_HEALTH_SERVICE,
                    HEALTH_INSURANCE_BODY,
                    PLATFORM -> List.of();
        };
    }

    /** Whether this person administers the platform, and sees every claim. */
    boolean isPlatform(Actor actor) {
        return platform(actor).isPresent();
    }

    /** Those of these claims for whose organisation this person answers. */
    List<Recovery> seen(Actor actor, List<Recovery> claims) {
        var wards =
                claims.stream().flatMap(claim -> claim.organisation().stream()).toList();
        var watched = guards(actor).stream()
                .flatMap(guardian -> watchedBy(guardian, wards).stream())
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> claim.organisation().filter(watched::contains).isPresent())
                .toList();
    }

    private Collection<Organisation> watchedBy(Organisation guardian, List<Organisation> wards) {
        var kind = guardian.kind() == OrganisationKind.HEALTH_INSURANCE_BODY
                ? OrganisationKind.PARTNER_STRUCTURE
                : OrganisationKind.MEMBER_COMPANY;
        var keys = wards.stream()
                .filter(ward -> ward.kind() == kind)
                .map(Organisation::key)
                .collect(Collectors.toSet());
        var watched = kind == OrganisationKind.PARTNER_STRUCTURE
                ? structures.watchedBy(guardian.key(), keys)
                : members.entrustedTo(guardian.key(), keys);
        return wards.stream()
                .filter(ward -> ward.kind() == kind && watched.contains(ward.key()))
                .toList();
    }

    /** For whom this person decides on the organisation, given its guardians; empty when others do. */
    Optional<Organisation> decidesFor(Actor actor, Optional<Organisation> ward, List<Organisation> guardians) {
        var own = guards(actor).stream()
                .filter(guard -> guardians.stream().anyMatch(guardian -> isSame(guardian, guard)))
                .findFirst();
        return own.or(() -> platform(actor)
                .filter(_ -> guardians.stream()
                        .noneMatch(guardian -> !agents(guardian).isEmpty()))
                .map(platform -> ward.filter(found -> found.kind() == OrganisationKind.PARTNER_STRUCTURE)
                        .flatMap(_ -> guardians.stream().findFirst())
                        .orElse(platform)));
    }

    /** Where those who have to decide are written to. */
    List<EmailAddress> deciders(Organisation ward) {
        return of(ward).stream()
                .flatMap(guardian -> agents(guardian).stream())
                .map(AccountView::email)
                .distinct()
                .toList();
    }

    private List<AccountView> agents(Organisation guardian) {
        return UserRoles.administering(guardian.kind()).stream()
                .flatMap(role -> accounts.membersOf(guardian.kind(), guardian.key(), role).stream())
                .toList();
    }

    private static Set<Organisation> guards(Actor actor) {
        return actor.memberships().stream()
                .filter(held -> held.role() == Role.HEALTH_TEAM_MEMBER || held.role() == Role.BODY_AGENT)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
    }

    private static Optional<Organisation> platform(Actor actor) {
        return actor.memberships().stream()
                .filter(held -> held.role() == Role.PLATFORM_ADMINISTRATOR)
                .map(Membership::organisation)
                .findFirst();
    }

    private static boolean isSame(Organisation one, Organisation other) {
        return one.kind() == other.kind() && one.key().equals(other.key());
    }
}
