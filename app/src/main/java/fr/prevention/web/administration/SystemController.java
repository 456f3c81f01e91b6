package fr.prevention.web.administration;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AuditVerification;
import fr.prevention.platform.audit.AuditWatch;
import fr.prevention.platform.audit.SystemActs;
import fr.prevention.platform.database.SchemaVersions;
import fr.prevention.platform.events.EventQueue;
import fr.prevention.platform.files.FileRoom;
import fr.prevention.platform.mail.MailQueue;
import fr.prevention.platform.status.SystemStatus;
import fr.prevention.web.audit.JournalWords;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code État du système}: how the machinery is, what waits in it, and giving that another try. */
@Controller
class SystemController {

    private static final String SYSTEM = "/administration/systeme";
    private static final String MAILS = SYSTEM + "/courriels";
    private static final String EVENTS = SYSTEM + "/evenements";
    private static final int SHOWN = 100;

    private final SystemStatus status;
    private final SchemaVersions schemas;
    private final FileRoom files;
    private final AuditVerification verification;
    private final AuditWatch watch;
    private final MailQueue mails;
    private final EventQueue events;
    private final SystemActs acts;
    private final Texts texts;

    SystemController(
            SystemStatus status,
            SchemaVersions schemas,
            FileRoom files,
            AuditVerification verification,
            AuditWatch watch,
            MailQueue mails,
            EventQueue events,
            SystemActs acts,
            Texts texts) {
        this.status = status;
        this.schemas = schemas;
        this.files = files;
        this.verification = verification;
        this.watch = watch;
        this.mails = mails;
        this.events = events;
        this.acts = acts;
        this.texts = texts;
    }

    @GetMapping(SYSTEM)
    String system(Model model) {
        model.addAttribute(
                "page",
                new SystemPage(
                        status.figures(),
                        schemas.all(),
                        files.measure(),
                        verification.last().orElse(null)));
        return "administration/system";
    }

    @GetMapping(MAILS)
    String mails(Model model) {
        model.addAttribute("page", mails.waiting(SHOWN));
        return "administration/mails";
    }

    @PostMapping(MAILS + "/{id}/relance")
    String retry(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        mails.retry(id).ifPresent(subject -> acts.mailRetried(actor, id.toString(), subject));
        Notice.of(redirect, "administration.mails.retried");
        return "redirect:" + MAILS;
    }

    @GetMapping(EVENTS)
    String events(Model model) {
        model.addAttribute("page", events.waiting(SHOWN));
        return "administration/events";
    }

    @PostMapping(EVENTS + "/{id}/relance")
    String resubmit(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        events.resubmit(id).ifPresent(listener -> acts.eventResubmitted(actor, id.toString(), listener));
        Notice.of(redirect, "administration.events.resubmitted");
        return "redirect:" + EVENTS;
    }

    /** {@code Vérifier maintenant}. */
    @PostMapping(SYSTEM + "/journal")
    String verify(Actor actor, RedirectAttributes redirect) {
        AuditVerification.Verdict verdict = watch.verify();
        acts.trailVerified(actor, JournalWords.verdict(texts, verdict));
        Notice.of(redirect, "administration.trail.verified");
        return "redirect:/administration/journal";
    }
}
