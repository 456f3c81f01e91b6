package fr.prevention.web.establishment;

import fr.prevention.establishment.api.CommuneCatalogue;
import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileField;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.Actor;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Drafts;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Mon profil}: kept as a draft, then validated, then changed at any time. */
@Controller
@RequestMapping("/entreprise/profil")
class ProfileController {

    private final EstablishmentDirectory establishments;
    private final ProfileKeeping profiles;
    private final CommuneCatalogue communes;
    private final AccountDirectory accounts;
    private final Drafts drafts;
    private final Texts texts;

    ProfileController(
            EstablishmentDirectory establishments,
            ProfileKeeping profiles,
            CommuneCatalogue communes,
            AccountDirectory accounts,
            Drafts drafts,
            Texts texts) {
        this.establishments = establishments;
        this.profiles = profiles;
        this.communes = communes;
        this.accounts = accounts;
        this.drafts = drafts;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        ProfileView profile = profile(actor);
        Drafts.Resumed resumed = drafts.resume(actor, ProfilePage.DRAFT, ProfileForm.typed(profile));
        model.addAttribute("page", page(actor, profile, resumed, new FormErrors(texts), null));
        return "establishment/profile";
    }

    @GetMapping("/communes")
    String suggestions(Typed typed, Model model) {
        model.addAttribute("communes", communesOf(typed));
        return "establishment/communes";
    }

    @PostMapping
    String save(Actor actor, Typed sent, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        boolean validating = !typed.text("action").equals("brouillon");
        FormErrors errors = new FormErrors(texts);
        ProfileContent content = ProfileForm.read(typed, errors);
        Map<String, String> labels = labels();
        errors.messages().keySet().forEach(field -> errors.locate(field, labels.getOrDefault(field, "")));
        boolean first = profile(actor).validatedAt() == null;
        Conflict conflict = keep(actor, typed, content, validating, errors);
        if (!errors.any()) {
            drafts.discard(actor, ProfilePage.DRAFT);
            Notice.of(redirect, !validating ? "profile.kept" : first ? "profile.validated" : "profile.updated");
            return validating ? "redirect:/entreprise" : "redirect:/entreprise/profil";
        }
        ProfileView profile = profile(actor);
        Typed shown = conflict == null ? typed : typed.with("version", Long.toString(profile.version()));
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(actor, profile, new Drafts.Resumed(shown, null), errors, conflict));
        return "establishment/profile";
    }

    /** Asks the context to keep the profile; what it refuses goes into the errors, beside what could not be read. */
    private @Nullable Conflict keep(
            Actor actor, Typed typed, ProfileContent content, boolean validating, FormErrors errors) {
        ProfileKeeping.SaveProfile command =
                new ProfileKeeping.SaveProfile(CurrentEstablishment.of(actor), content, typed.version());
        if (validating) {
            profiles.missingFrom(content)
                    .forEach(
                            field -> errors.add(ProfileForm.name(field), "profile.missing." + ProfileForm.name(field)));
            errors.order(ProfileForm.fields().values());
        }
        if (errors.any()) {
            return null;
        }
        try {
            if (validating) {
                profiles.validate(actor, command);
            } else {
                profiles.saveDraft(actor, command);
            }
            return null;
        } catch (EstablishmentRefused refused) {
            if (refused.refusal() instanceof EstablishmentRefusal.ChangedMeanwhile changed) {
                errors.add("", "conflict.choose");
                return Conflict.between(
                        ProfileForm.typed(content),
                        ProfileForm.typed(profile(actor)),
                        labels(),
                        this::words,
                        changed.by(),
                        changed.at());
            }
            if (refused.refusal() instanceof EstablishmentRefusal.ProfileAlreadyValidated) {
                errors.add("", "profile.already-validated");
                return null;
            }
            throw refused;
        }
    }

    private ProfileView profile(Actor actor) {
        EstablishmentId id = CurrentEstablishment.of(actor);
        return establishments
                .profile(actor, id)
                .orElseThrow(() -> new EstablishmentRefused(new EstablishmentRefusal.UnknownEstablishment()));
    }

    private ProfilePage page(
            Actor actor, ProfileView profile, Drafts.Resumed shown, FormErrors errors, @Nullable Conflict conflict) {
        return new ProfilePage(
                profile,
                shown.typed(),
                errors,
                accounts.account(actor.account())
                        .map(account -> account.email().value())
                        .orElse(""),
                List.of(new Choice("MADAME", words("MADAME")), new Choice("MONSIEUR", words("MONSIEUR"))),
                List.of(new Choice("oui", words("oui")), new Choice("non", words("non"))),
                communesOf(shown.typed()),
                shown.at(),
                conflict);
    }

    private List<String> communesOf(Typed typed) {
        return PostalCode.parse(typed.text(ProfileForm.name(ProfileField.POSTAL_CODE)))
                .map(communes::communesOf)
                .orElse(List.of());
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        ProfileForm.fields().forEach((field, name) -> labels.put(name, texts.t("profile.field." + name)));
        return labels;
    }

    private String words(String value) {
        return switch (value) {
            case "oui" -> texts.t("form.yes");
            case "non" -> texts.t("form.no");
            case "MADAME" -> texts.t("profile.title.madame");
            case "MONSIEUR" -> texts.t("profile.title.monsieur");
            default -> value;
        };
    }
}
