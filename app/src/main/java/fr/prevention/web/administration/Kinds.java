package fr.prevention.web.administration;

import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.PlatformAdministration.OrganisationKey;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of organisation in addresses and in words. */
public final class Kinds {

    private Kinds() {}

    static String slug(OrganisationKind kind) {
        return switch (kind) {
            case ESTABLISHMENT -> "etablissement";
            case REGIONAL_FUND -> "caisse-regionale";
            case NATIONAL_FUND -> "caisse-nationale";
            case OCCUPATIONAL_HEALTH_SERVICE -> "service-sante-travail";
            case MEMBER_COMPANY -> "adherent";
            case PARTNER_STRUCTURE -> "structure-partenaire";
            case HEALTH_INSURANCE_BODY -> "organisme";
            case PLATFORM -> "plateforme";
        };
    }

    static Optional<OrganisationKind> parse(String slug) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> slug(kind).equals(slug))
                .findFirst();
    }

    static String words(Texts texts, OrganisationKind kind) {
        return texts.t("organisation.kind." + kind.name());
    }

    static List<Choice> choices(Texts texts, Predicate<OrganisationKind> wanted) {
        return Arrays.stream(OrganisationKind.values())
                .filter(wanted)
                .map(kind -> new Choice(slug(kind), words(texts, kind)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static List<Choice> roles(Texts texts, OrganisationKind kind) {
        return PlatformAdministration.rolesAt(kind).stream()
                .map(role -> new Choice(role.name(), texts.t("role." + role.name())))
                .toList();
    }

    static Optional<Role> role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed))
                .findFirst();
    }

    /** Where the organisation is shown. */
    public static String address(OrganisationKind kind, String key) {
        return "/administration/organisations/" + slug(kind) + "/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String address(OrganisationKey key) {
        return address(key.kind(), key.key());
    }
}
