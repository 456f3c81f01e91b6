package fr.prevention.web.demonstration;

import fr.prevention.platform.mail.LocalMailbox;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The local mailbox: every mail of the demonstration. Outside demo mode it does not exist. */
@Controller
@ConditionalOnBooleanProperty("portail.demo")
@RequestMapping("/demonstration/courriels")
class MailboxController {

    private static final int PER_PAGE = 25;

    private final LocalMailbox mailbox;

    MailboxController(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", mailbox.page(Math.clamp(page, 1, 100_000), PER_PAGE));
        return "demonstration/mailbox";
    }

    @GetMapping("/{id}")
    String mail(@PathVariable UUID id, Model model) {
        model.addAttribute("page", find(id));
        return "demonstration/mail";
    }

    /** The mail as a mail program would show it, shut in a sandbox of its own. */
    @GetMapping("/{id}/mise-en-page")
    ResponseEntity<String> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .body(find(id).html());
    }

    private LocalMailbox.MailContent find(UUID id) {
        return mailbox.mail(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
