package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.security.CurrentSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template needs beside its own page: words, assets, the space, the person, the token of the forms.
 *
 * @param actor the person signed in, or nobody
 * @param organisations for how many organisations the person may act
 * @param band what the band of the space shows beside the organisation, or nothing
 * @param waiting what waits behind an entry of the menu, asked when a page shows it
 * @param notice the words that confirm what was just done, or none
 * @param session the session of that person, where there is one
 * @param resumption what the page was asked to give back, if anything
 */
public record Frame(
        Texts texts,
        Assets assets,
        Space space,
        String path,
        @Nullable Actor actor,
        CsrfToken csrf,
        int organisations,
        BandContext.@Nullable Band band,
        Supplier<Optional<MenuCounts.Waiting>> waiting,
        boolean demo,
        @Nullable String notice,
        @Nullable CurrentSession session,
        @Nullable Resumption resumption) {

    private static final Set<Role> INVITING = Set.of(
            Role.FUND_ADMINISTRATOR,
            Role.PARTNER_MANAGER,
            Role.PORTAL_ADMINISTRATOR,
            Role.BODY_AGENT,
            Role.PLATFORM_ADMINISTRATOR);

    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    public String count(String key, int count) {
        return texts.count(key, count);
    }

    public String asset(String file) {
        return assets.url(file);
    }

    public String spaceName() {
        return t("space." + space.style());
    }

    /** The menu of the space for this person; nothing for a visitor. */
    public List<Space.MenuEntry> menu() {
        return actor == null ? List.of() : space.menu(actor);
    }

    /** What waits behind an entry of the menu; nothing where nothing does. */
    public Optional<MenuCounts.Waiting> waitingAt(String address) {
        return waiting.get().filter(counted -> counted.address().equals(address) && counted.count() > 0);
    }

    /** Whether the person has other organisations to go to. */
    public boolean canSwitch() {
        return organisations > 1;
    }

    /** The organisation for which the person acts in this space, where it is not the person itself. */
    public Optional<String> organisation() {
        return Optional.ofNullable(actor)
                .flatMap(person -> person.memberships().stream()
                        .filter(membership -> space.isHomeOf(membership.role()))
                        .map(Membership::organisation)
                        .map(Organisation::name)
                        .filter(name -> !name.equals(person.displayName()))
                        .findFirst());
    }

    /** Whether the person follows invitations. */
    public boolean invites() {
        return actor != null
                && actor.memberships().stream().anyMatch(membership -> INVITING.contains(membership.role()));
    }
}
