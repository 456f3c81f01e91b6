package fr.prevention.web.administration;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.AdministrationOverview.AccountFile;
import fr.prevention.identity.api.AdministrationOverview.AccountPage;
import fr.prevention.identity.api.AdministrationOverview.AccountQuery;
import fr.prevention.identity.api.AdministrationOverview.AccountSort;
import fr.prevention.identity.api.AdministrationOverview.AccountState;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.api.SignInHistory;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Every account, found by what somebody who calls for help can say. */
@Controller
class AccountsController {

    private static final String PATH = "/administration/comptes";
    private static final int PAST_SHOWN = 10;
    private static final String TEXT = "q";
    private static final String STATE = "etat";
    private static final String ROLE = "role";
    private static final List<String> FILTERS = List.of(TEXT, STATE, ROLE);
    private static final Map<String, AccountSort> COLUMNS = Map.of(
            "nom", AccountSort.NAME,
            "identifiant", AccountSort.LOGIN,
            "courriel", AccountSort.EMAIL,
            "date", AccountSort.CREATED);

    private final AdministrationOverview overview;
    private final SignInHistory history;
    private final Texts texts;
    private final Clock clock;

    AccountsController(AdministrationOverview overview, SignInHistory history, Texts texts, Clock clock) {
        this.overview = overview;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        int size = PageSize.of(request, response);
        ListAddress address = ListAddress.of(PATH, typed, FILTERS, new ListOrder("nom", false));
        AccountState state = Arrays.stream(AccountState.values())
                .filter(known -> known.name().equals(address.value(STATE)))
                .findFirst()
                .orElse(null);
        Role role = Kinds.role(address.value(ROLE)).orElse(null);
        AccountPage found = overview.accounts(
                actor,
                new AccountQuery(
                        address.value(TEXT),
                        state,
                        role,
                        COLUMNS.getOrDefault(address.order().column(), AccountSort.NAME),
                        address.order().descending(),
                        address.page(),
                        size));
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + address.atPage(pager.pages()).url();
        }
        model.addAttribute(
                "page",
                new AccountsPage(
                        address,
                        Lists.shown(address, FILTERS),
                        pager,
                        found.lines(),
                        chips(address, state, role),
                        choices(AccountState.values(), "account.state."),
                        choices(Role.values(), "role."),
                        Lists.orders(
                                texts, "administration.accounts.order.", "nom", "identifiant", "courriel", "date")));
        return "administration/accounts";
    }

    @GetMapping(PATH + "/{id}")
    String sheet(Actor actor, @PathVariable UUID id, Model model) {
        AccountFile file = overview.account(actor, new AccountId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean own = file.sheet().account().id().equals(actor.account());
        model.addAttribute(
                "page",
                new AccountFilePage(
                        file,
                        own,
                        LocalDate.now(clock),
                        history.newestOf(file.sheet().account().id(), PAST_SHOWN)));
        return "administration/account";
    }

    private List<Choice> choices(Enum<?>[] values, String beginning) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.t(beginning + value.name())))
                .toList();
    }

    private List<Chip> chips(ListAddress address, @Nullable AccountState state, @Nullable Role role) {
        List<Chip> chips = new ArrayList<>();
        if (!address.value(TEXT).isEmpty()) {
            chips.add(new Chip(
                    texts.t("administration.chip.text", address.value(TEXT)),
                    address.without(TEXT).url()));
        }
        if (state != null) {
            chips.add(new Chip(
                    texts.t("administration.chip.state", texts.t("account.state." + state.name())),
                    address.without(STATE).url()));
        }
        if (role != null) {
            chips.add(new Chip(
                    texts.t("administration.chip.role", texts.t("role." + role.name())),
                    address.without(ROLE).url()));
        }
        return chips;
    }
}
