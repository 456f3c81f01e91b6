package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template needs beside its own page: words, assets, the space, the person, the token of the forms.
 *
 * @param actor the person signed in, or nobody
 * @param organisations for how many organisations the person may act
 * @param band what the band of the space shows beside the organisation, or nothing
 * @param notice the words that confirm what was just done, or none
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
        boolean demo,
        @Nullable String notice) {

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
}
