package fr.prevention.web.audit;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AuditLog;
import fr.prevention.identity.api.AuditLog.AuditPage;
import fr.prevention.identity.api.AuditLog.AuditSheet;
import fr.prevention.identity.api.AuditVerification;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code Journal}: who did what, in each space whose administrators may read it. What a person sees there is decided by
 * identity alone.
 */
@Controller
class JournalController {

    private static final String PLATFORM = "/administration/journal";
    private static final String FUND = "/caisse/journal";
    private static final String MEMBER = "/adherent/journal";
    private static final String STRUCTURE = "/partenaires/journal";
    private static final String BODY = "/organisme/journal";
    private static final String EXPORT = "/export";
    private static final String NUMBER = "/{number}";

    private final AuditLog log;
    private final AuditVerification verification;
    private final Texts texts;
    private final Clock clock;

    JournalController(AuditLog log, AuditVerification verification, Texts texts, Clock clock) {
        this.log = log;
        this.verification = verification;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({PLATFORM, FUND, MEMBER, STRUCTURE, BODY})
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        int size = PageSize.of(request, response);
        JournalFilters filters = JournalFilters.of(request.getRequestURI(), typed);
        AuditPage found = log.page(
                actor,
                filters.filter(),
                filters.sort(),
                filters.descending(),
                filters.address().page(),
                size);
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        boolean platform = filters.isOfPlatform();
        model.addAttribute(
                "page",
                new JournalPage(
                        filters,
                        pager,
                        found.lines(),
                        filters.chips(texts),
                        JournalWords.acts(texts),
                        JournalFilters.orders(texts, platform),
                        platform,
                        platform ? verification.last().orElse(null) : null));
        return "journal/list";
    }

    @GetMapping({PLATFORM + EXPORT, FUND + EXPORT, MEMBER + EXPORT, STRUCTURE + EXPORT, BODY + EXPORT})
    void export(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JournalFilters filters = JournalFilters.of(request.getRequestURI(), typed);
        new JournalCsv(texts).send(response, LocalDate.now(clock), log.export(actor, filters.filter()));
    }

    @GetMapping({PLATFORM + NUMBER, FUND + NUMBER, MEMBER + NUMBER, STRUCTURE + NUMBER, BODY + NUMBER})
    String entry(Actor actor, @PathVariable String number, HttpServletRequest request, Model model) {
        AuditSheet sheet = log.entry(actor, number.matches("\\d{1,18}") ? Long.parseLong(number) : 0)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String path = request.getRequestURI();
        String list = path.substring(0, path.lastIndexOf('/'));
        model.addAttribute("page", new JournalEntryPage(sheet, list, list.equals(PLATFORM)));
        return "journal/entry";
    }
}
