package fr.prevention.web.establishment.helpdesk;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import fr.prevention.web.preventioncourse.CurrentFund;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code Assistance}: finding an establishment that has lost its access, and seeing how its account stands. */
@Controller
class HelpdeskController {

    static final String PATH = "/caisse/assistance";

    private static final String TEXT = "q";

    private final HelpedEstablishments establishments;

    HelpdeskController(HelpedEstablishments establishments) {
        this.establishments = establishments;
    }

    @GetMapping(PATH)
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        admit(actor);
        int size = PageSize.of(request, response);
        ListAddress address = ListAddress.of(PATH, typed, List.of(TEXT), new ListOrder("nom", false));
        String text = address.value(TEXT);
        HelpedEstablishments.Found found = establishments.find(actor, text, address.page(), size);
        Pager pager = new Pager(address.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + address.atPage(pager.pages()).url();
        }
        model.addAttribute(
                "page",
                new HelpdeskPage(
                        CurrentFund.organisation(actor).name(),
                        Typed.NOTHING.with(TEXT, text),
                        address,
                        pager,
                        found.rows(),
                        !text.isEmpty()));
        return "helpdesk/list";
    }

    @GetMapping(PATH + "/{id}")
    String sheet(Actor actor, @PathVariable("id") String id, Model model) {
        admit(actor);
        HelpdeskRow row = establishments.row(actor, id);
        model.addAttribute("page", new HelpdeskSheetPage(row, HelpAct.possible(row.account())));
        return "helpdesk/sheet";
    }

    /** The people of the project group alone have no part in it. */
    static void admit(Actor actor) {
        String fund = CurrentFund.organisation(actor).key();
        if (!actor.holds(Role.FUND_ADMINISTRATOR, OrganisationKind.REGIONAL_FUND, fund)
                && !actor.holds(Role.PREVENTION_OFFICER, OrganisationKind.REGIONAL_FUND, fund)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
