package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A space of the portal: its address, its colour, its menu, and the roles that have their home there. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of cannot change
public enum Space {
    PUBLIC("/", "public", Set.of(), List.of()),
    COMPANY(
            "/entreprise",
            "company",
            Set.of(Role.ESTABLISHMENT_ACCOUNT),
            List.of(
                    new MenuEntry("/entreprise", "menu.home", "house"),
                    new MenuEntry("/entreprise/parcours", "menu.course", "signpost-split"),
                    new MenuEntry("/entreprise/profil", "menu.profile", "person-vcard"),
                    new MenuEntry("/entreprise/pieces-jointes", "menu.attachments", "paperclip"),
                    new MenuEntry("/entreprise/documentation", "menu.library", "book"),
                    new MenuEntry("/entreprise/actualites", "menu.news", "newspaper"),
                    new MenuEntry("/entreprise/aide", "menu.help", "question-circle"))),
    FUND(
            "/caisse",
            "fund",
            Set.of(Role.PREVENTION_OFFICER, Role.PROJECT_GROUP_MEMBER, Role.FUND_ADMINISTRATOR),
            List.of(
                    new MenuEntry("/caisse", "menu.portfolio", "people").over("/caisse/etablissements"),
                    new MenuEntry("/caisse/documentation", "menu.library", "book"),
                    new MenuEntry("/caisse/actualites", "menu.news", "newspaper"),
                    new MenuEntry("/caisse/aide", "menu.help", "question-circle"),
                    new MenuEntry("/mon-organisation/invitations", "menu.invitations", "envelope")
                            .only(Role.FUND_ADMINISTRATOR),
                    new MenuEntry("/caisse/assistance", "menu.helpdesk", "tools")
                            .only(Role.PREVENTION_OFFICER, Role.FUND_ADMINISTRATOR),
                    new MenuEntry("/caisse/utilisateurs", "menu.users", "person-check").only(Role.FUND_ADMINISTRATOR),
                    new MenuEntry("/caisse/parametres", "menu.settings", "gear").only(Role.FUND_ADMINISTRATOR),
                    new MenuEntry("/caisse/journal", "menu.journal", "journal-check").only(Role.FUND_ADMINISTRATOR))),
    ADMINISTRATION(
            "/administration",
            "admin",
            Set.of(Role.PLATFORM_ADMINISTRATOR),
            List.of(
                    new MenuEntry("/administration", "menu.home", "house"),
                    new MenuEntry("/administration/organisations", "menu.organisations", "building"),
                    new MenuEntry("/administration/comptes", "menu.all-accounts", "people"),
                    new MenuEntry("/administration/acces-perdus", "menu.recoveries", "key"),
                    new MenuEntry("/administration/journal", "menu.journal", "journal-check"),
                    new MenuEntry("/administration/systeme", "menu.system", "tools"))),
    MEMBER(
            "/adherent",
            "member",
            Set.of(Role.PORTAL_ADMINISTRATOR, Role.PORTAL_USER),
            List.of(
                    new MenuEntry("/adherent", "menu.home", "house"),
                    new MenuEntry("/adherent/profils", "menu.profiles", "people").managingUsers(),
                    new MenuEntry("/mon-organisation/invitations", "menu.invitations", "envelope")
                            .only(Role.PORTAL_ADMINISTRATOR),
                    new MenuEntry("/adherent/journal", "menu.journal", "journal-check")
                            .only(Role.PORTAL_ADMINISTRATOR))),
    PARTNERS(
            "/partenaires",
            "partners",
            Set.of(Role.PARTNER_MANAGER, Role.PARTNER_TECHNICIAN),
            List.of(
                    new MenuEntry("/partenaires/comptes", "menu.accounts", "people").only(Role.PARTNER_MANAGER),
                    new MenuEntry("/partenaires/demandes", "menu.requests", "inbox").only(Role.PARTNER_TECHNICIAN),
                    new MenuEntry("/partenaires/journal", "menu.journal", "journal-check").only(Role.PARTNER_MANAGER))),
    BODY(
            "/organisme",
            "body",
            Set.of(Role.BODY_AGENT),
            List.of(
                    new MenuEntry("/organisme", "menu.structures", "building")
                            .over(
                                    "/organisme/structures",
                                    "/organisme/conventionnements",
                                    "/organisme/gestionnaires",
                                    "/organisme/techniciens"),
                    new MenuEntry("/organisme/demandes", "menu.received-requests", "inbox"),
                    new MenuEntry("/mon-organisation/acces-perdus", "menu.recoveries", "key"),
                    new MenuEntry("/organisme/utilisateurs", "menu.users", "person-check"),
                    new MenuEntry("/organisme/journal", "menu.journal", "journal-check")));

    private final String home;
    private final String style;
    private final Set<Role> roles;
    private final List<MenuEntry> menu;

    Space(String home, String style, Set<Role> roles, List<MenuEntry> menu) {
        this.home = home;
        this.style = style;
        this.roles = roles;
        this.menu = menu;
    }

    /** The space of an address, or the one where the person is at home when the address belongs to none. */
    static Space of(String path, List<Space> homes) {
        for (Space space : spaces()) {
            if (path.equals(space.home) || path.startsWith(space.home + "/")) {
                return space;
            }
        }
        return homes.isEmpty() ? PUBLIC : homes.getFirst();
    }

    /** The frame of what went wrong: that of the address only for whoever is at home there, else that of the person. */
    static Space ofFault(String path, List<Space> homes) {
        Space wanted = of(path, homes);
        return homes.contains(wanted) ? wanted : homes.stream().findFirst().orElse(PUBLIC);
    }

    /** The spaces where the person has a membership. */
    public static List<Space> homesOf(Actor actor) {
        return spaces().stream()
                .filter(space -> actor.memberships().stream().anyMatch(membership -> space.isHomeOf(membership.role())))
                .toList();
    }

    /** The home of somebody who acts for one organisation; one's own account where no space is open to it. */
    public static String homeOf(Actor actor) {
        return homesOf(actor).stream().findFirst().map(Space::home).orElse("/mon-compte");
    }

    private static List<Space> spaces() {
        return Arrays.stream(values()).filter(space -> space != PUBLIC).toList();
    }

    public boolean isHomeOf(Role role) {
        return roles.contains(role);
    }

    public String home() {
        return home;
    }

    public String style() {
        return style;
    }

    /** The lines of the menu for this person. */
    List<MenuEntry> menu(Actor actor) {
        return menu.stream().filter(entry -> entry.isFor(actor)).toList();
    }

    /**
     * One line of the menu.
     *
     * @param address the page
     * @param label the key of its words
     * @param icon the symbol of {@code icons.svg}
     * @param below where the pages lie that belong to this entry beside its own
     * @param roles those without any of which the entry is not shown; none when it is for all
     * @param managing whether it is for those alone who manage users
     */
    public record MenuEntry(
            String address, String label, String icon, List<String> below, Set<Role> roles, boolean managing) {

        MenuEntry(String address, String label, String icon) {
            this(address, label, icon, isHome(address) ? List.of() : List.of(address), Set.of(), false);
        }

        MenuEntry over(String... pages) {
            return new MenuEntry(address, label, icon, List.of(pages), roles, managing);
        }

        MenuEntry only(Role... required) {
            return new MenuEntry(address, label, icon, below, Set.of(required), managing);
        }

        MenuEntry managingUsers() {
            return new MenuEntry(address, label, icon, below, roles, true);
        }

        boolean isFor(Actor actor) {
            return (roles.isEmpty()
                            || actor.memberships().stream().anyMatch(membership -> roles.contains(membership.role())))
                    && (!managing || actor.memberships().stream().anyMatch(MenuEntry::managesUsers));
        }

        private static boolean managesUsers(Membership membership) {
            return membership.role() == Role.PORTAL_ADMINISTRATOR
                    || membership.rights().contains(Right.USERS);
        }

        /** Tells whether the page at {@code path} is this entry or lies below it; a home has nothing below it. */
        public boolean isActive(String path) {
            return path.equals(address) || below.stream().anyMatch(pages -> path.startsWith(pages + "/"));
        }

        private static boolean isHome(String address) {
            return address.lastIndexOf('/') == 0;
        }
    }
}
