package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts of a line of {@code Profils}: reset, contact, and, once confirmed, suspend, let in again, remove (F122, F123). */
@Controller
class UserActsController {

    private static final String SUSPEND = "/{id}/desactiver";
    private static final String RESUME = "/{id}/reactiver";
    private static final String REMOVE = "/{id}/supprimer";

    private final OrganisationUsers users;
    private final ManagedPlaces places;
    private final PasswordReset reset;

    UserActsController(OrganisationUsers users, ManagedPlaces places, PasswordReset reset) {
        this.users = users;
        this.places = places;
        this.reset = reset;
    }

    /** The person alone sees the link and chooses the password. */
    @PostMapping({
        UserPlace.MEMBER + "/{id}/reinitialiser",
        UserPlace.FUND + "/{id}/reinitialiser",
        UserPlace.BODY + "/{id}/reinitialiser"
    })
    String reset(Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        UserLine user = places.user(place, actor, id);
        if (!user.active()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        reset.ask(user.login());
        Notice.of(redirect, "users.reset.done");
        return "redirect:" + place.path();
    }

    @PostMapping(UserPlace.MEMBER + "/{id}/contact")
    String contact(
            Actor actor,
            @PathVariable("id") String id,
            @RequestParam(name = "contact", defaultValue = "") String wanted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        boolean contact = wanted.equals("oui");
        users.markContact(actor, place.user(id), contact);
        Notice.of(redirect, contact ? "users.contact.named" : "users.contact.ended");
        return "redirect:" + place.path();
    }

    @GetMapping({
        UserPlace.MEMBER + SUSPEND,
        UserPlace.MEMBER + RESUME,
        UserPlace.MEMBER + REMOVE,
        UserPlace.FUND + SUSPEND,
        UserPlace.FUND + RESUME,
        UserPlace.FUND + REMOVE,
        UserPlace.BODY + SUSPEND,
        UserPlace.BODY + RESUME,
        UserPlace.BODY + REMOVE
    })
    String ask(Actor actor, @PathVariable("id") String id, HttpServletRequest request, Model model) {
        UserPlace place = places.of(request, actor);
        UserLine user = places.user(place, actor, id);
        model.addAttribute("page", new UserConfirmationPage(place, UserRow.of(user, actor, place), act(request)));
        return "users/confirmation";
    }

    @PostMapping({UserPlace.MEMBER + SUSPEND, UserPlace.FUND + SUSPEND, UserPlace.BODY + SUSPEND})
    String suspend(
            Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        users.suspend(actor, place.user(id));
        return done(place, request, redirect);
    }

    @PostMapping({UserPlace.MEMBER + RESUME, UserPlace.FUND + RESUME, UserPlace.BODY + RESUME})
    String resume(Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        users.resume(actor, place.user(id));
        return done(place, request, redirect);
    }

    @PostMapping({UserPlace.MEMBER + REMOVE, UserPlace.FUND + REMOVE, UserPlace.BODY + REMOVE})
    String remove(Actor actor, @PathVariable("id") String id, HttpServletRequest request, RedirectAttributes redirect) {
        UserPlace place = places.of(request, actor);
        UserOf user = place.user(id);
        users.remove(actor, user);
        return done(place, request, redirect);
    }

    private static String done(UserPlace place, HttpServletRequest request, RedirectAttributes redirect) {
        Notice.of(redirect, "users.done." + act(request));
        return "redirect:" + place.path();
    }

    private static String act(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
