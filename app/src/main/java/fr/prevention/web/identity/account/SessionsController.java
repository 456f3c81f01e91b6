package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.SignInHistory;
import fr.prevention.platform.security.OwnSessions;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Sessions et connexions}: where I am signed in, ending it from afar, and who came in of late. */
@Controller
@RequestMapping("/mon-compte/sessions")
class SessionsController {

    private static final int PAST_SHOWN = 20;

    private final OwnSessions sessions;
    private final SignInHistory history;
    private final AccountFrame frame;

    SessionsController(OwnSessions sessions, SignInHistory history, AccountFrame frame) {
        this.sessions = sessions;
        this.history = history;
        this.frame = frame;
    }

    @GetMapping
    String page(Actor actor, HttpSession session, Model model) {
        model.addAttribute(
                "page",
                new SessionsPage(
                        frame.shell(AccountSection.SESSIONS, Typed.NOTHING, frame.noErrors()),
                        sessions.of(actor.account(), session.getId()),
                        history.newestOf(actor.account(), PAST_SHOWN)));
        return "identity/account/sessions";
    }

    @PostMapping("/fermer")
    String end(Actor actor, Typed typed, RedirectAttributes redirect) {
        sessions.end(actor.account(), typed.text("session"));
        Notice.of(redirect, "sessions.ended");
        return "redirect:/mon-compte/sessions";
    }

    @PostMapping("/fermer-les-autres")
    String endOthers(Actor actor, HttpSession session, RedirectAttributes redirect) {
        sessions.endOthers(actor.account(), session.getId());
        Notice.of(redirect, "sessions.others-ended");
        return "redirect:/mon-compte/sessions";
    }
}
