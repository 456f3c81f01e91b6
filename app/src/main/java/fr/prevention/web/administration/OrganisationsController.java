package fr.prevention.web.administration;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.AdministrationOverview.OrganisationPage;
import fr.prevention.identity.api.AdministrationOverview.OrganisationQuery;
import fr.prevention.identity.api.AdministrationOverview.OrganisationSheet;
import fr.prevention.identity.api.AdministrationOverview.OrganisationSort;
import fr.prevention.identity.api.IdentityRefusal.OrganisationKnown;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.partnerspace.api.BodyRegistration.RegisterBody;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations of the portal, and those that no other space makes known. */
@Controller
@RequestMapping("/administration/organisations")
class OrganisationsController {

    private static final String PATH = "/administration/organisations";
    private static final String TEXT = "q";
    private static final String KIND = "type";
    static final String KEY = "cle";
    private static final String NAME = "nom";
    private static final List<String> FILTERS = List.of(TEXT, KIND);
    private static final Map<String, OrganisationSort> COLUMNS = Map.of(
            "nom", OrganisationSort.NAME,
            "type", OrganisationSort.KIND,
            "personnes", OrganisationSort.PEOPLE,
            "date", OrganisationSort.REGISTERED);

    private final AdministrationOverview overview;
    private final PlatformAdministration administration;
    private final NewBodies bodies;
    private final Texts texts;
    private final Clock clock;

    OrganisationsController(
            AdministrationOverview overview,
            PlatformAdministration administration,
            NewBodies bodies,
            Texts texts,
            Clock clock) {
        this.overview = overview;
        this.administration = administration;
        this.bodies = bodies;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        int size = PageSize.of(request, response);
        ListAddress address = ListAddress.of(PATH, typed, FILTERS, new ListOrder("nom", false));
        OrganisationKind kind = Kinds.parse(address.value(KIND)).orElse(null);
        OrganisationPage found = overview.organisations(
                actor,
                new OrganisationQuery(
                        kind,
                        address.value(TEXT),
                        COLUMNS.getOrDefault(address.order().column(), OrganisationSort.NAME),
                        address.order().descending(),
                        address.page(),
                        size));
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + address.atPage(pager.pages()).url();
        }
        model.addAttribute(
                "page",
                new OrganisationsPage(
                        address,
                        Lists.shown(address, FILTERS),
                        pager,
                        found.lines(),
                        chips(address, kind),
                        Kinds.choices(texts, every -> true),
                        Lists.orders(
                                texts, "administration.organisations.order.", "nom", "type", "personnes", "date")));
        return "administration/organisations";
    }

    @GetMapping("/nouvelle")
    String blank(Model model) {
        return form(Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/nouvelle")
    String create(Actor actor, Typed typed, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        FormErrors errors = new FormErrors(texts);
        Optional<OrganisationKind> kind = Kinds.parse(typed.text(KIND)).filter(PlatformAdministration::creates);
        if (kind.isEmpty()) {
            errors.add(KIND, "administration.organisation.kind.missing");
        }
        String name = errors.required(typed, NAME, 200, "administration.organisation.name.missing");
        String key = errors.required(typed, KEY, 100, "administration.organisation.key.missing");
        if (!key.isEmpty() && !key.matches("[A-Za-z0-9._-]+")) {
            errors.add(KEY, "administration.organisation.key.wrong");
        }
        RegisterBody body = NewBodies.read(kind.orElse(null), key, name, typed, errors);
        String code = body == null ? key : body.code().value();
        if (!errors.any() && created(actor, new Organisation(kind.orElseThrow(), code, name), body, errors)) {
            Notice.of(redirect, "administration.organisation.created");
            return "redirect:" + Kinds.address(kind.orElseThrow(), code);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(typed, errors, model);
    }

    @GetMapping("/{slug}/{key}")
    String sheet(Actor actor, @PathVariable String slug, @PathVariable String key, Model model) {
        OrganisationSheet sheet = Kinds.parse(slug)
                .flatMap(kind -> overview.organisation(actor, kind, key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                new OrganisationSheetPage(
                        sheet,
                        Kinds.words(texts, sheet.organisation().kind()),
                        Kinds.address(
                                sheet.organisation().kind(),
                                sheet.organisation().key()),
                        !PlatformAdministration.rolesAt(sheet.organisation().kind())
                                .isEmpty(),
                        LocalDate.now(clock)));
        return "administration/organisation";
    }

    private boolean created(Actor actor, Organisation organisation, @Nullable RegisterBody body, FormErrors errors) {
        try {
            if (body != null) {
                bodies.prepare(body);
            }
            administration.create(actor, organisation);
            return true;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof OrganisationKnown) {
                errors.add(KEY, "administration.refusal.organisation-known");
                return false;
            }
            throw refused;
        }
    }

    private List<Chip> chips(ListAddress address, @Nullable OrganisationKind kind) {
        List<Chip> chips = new ArrayList<>();
        if (!address.value(TEXT).isEmpty()) {
            chips.add(new Chip(
                    texts.t("administration.chip.text", address.value(TEXT)),
                    address.without(TEXT).url()));
        }
        if (kind != null) {
            chips.add(new Chip(
                    texts.t("administration.chip.kind", Kinds.words(texts, kind)),
                    address.without(KIND).url()));
        }
        return chips;
    }

    private String form(Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page", new NewOrganisationPage(typed, errors, Kinds.choices(texts, PlatformAdministration::creates)));
        return "administration/organisation-new";
    }
}
