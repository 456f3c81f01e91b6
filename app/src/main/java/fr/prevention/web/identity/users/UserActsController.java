package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts of a line of {@code Profils}: contact, and, once confirmed, suspend, let in again, remove (F122, F123). */
@Controller
class UserActsController {

    private static final List<String> CONFIRMED = List.of("desactiver", "reactiver", "supprimer");

    private final OrganisationUsers users;
    private final OrganisationUserDirectory directory;
    private final PasswordReset reset;

    UserActsController(OrganisationUsers users, OrganisationUserDirectory directory, PasswordReset reset) {
        this.users = users;
        this.directory = directory;
        this.reset = reset;
    }

    /** The person alone sees the link and chooses the password. */
    @PostMapping({UserPlace.MEMBER + "/{id}/reinitialiser", UserPlace.FUND + "/{id}/reinitialiser"})
    String reset(Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = UserPlace.of(request.getRequestURI(), actor);
        UserLine user = directory
                .user(actor, place.user(id))
                .filter(UserLine::active)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        reset.ask(user.login());
        Notice.of(redirect, "users.reset.done");
        return "redirect:" + place.path();
    }

    @PostMapping({UserPlace.MEMBER + "/{id}/contact"})
    String contact(
            Actor actor,
            @PathVariable("id") String id,
            @RequestParam(name = "contact", defaultValue = "") String wanted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        UserPlace place = UserPlace.of(request.getRequestURI(), actor);
        boolean contact = wanted.equals("oui");
        users.markContact(actor, place.user(id), contact);
        Notice.of(redirect, contact ? "users.contact.named" : "users.contact.ended");
        return "redirect:" + place.path();
    }

    @GetMapping({
        UserPlace.MEMBER + "/{id}/{act:desactiver|reactiver|supprimer}",
        UserPlace.FUND + "/{id}/{act:desactiver|reactiver|supprimer}"
    })
    String ask(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            HttpServletRequest request,
            Model model) {
        UserPlace place = UserPlace.of(request.getRequestURI(), actor);
        UserLine user = directory
                .user(actor, place.user(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new UserConfirmationPage(place, UserRow.of(user, actor, place), act));
        return "users/confirmation";
    }

    @PostMapping({
        UserPlace.MEMBER + "/{id}/{act:desactiver|reactiver|supprimer}",
        UserPlace.FUND + "/{id}/{act:desactiver|reactiver|supprimer}"
    })
    String act(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        UserPlace place = UserPlace.of(request.getRequestURI(), actor);
        UserOf user = place.user(id);
        switch (CONFIRMED.indexOf(act)) {
            case 0 -> users.suspend(actor, user);
            case 1 -> users.resume(actor, user);
            default -> users.remove(actor, user);
        }
        Notice.of(redirect, "users.done." + act);
        return "redirect:" + place.path();
    }
}
