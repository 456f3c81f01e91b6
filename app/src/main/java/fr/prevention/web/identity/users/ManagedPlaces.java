package fr.prevention.web.identity.users;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The place of a request about users, open to those who manage them alone. */
@Component
class ManagedPlaces {

    private final OrganisationUserDirectory directory;

    ManagedPlaces(OrganisationUserDirectory directory) {
        this.directory = directory;
    }

    UserPlace of(HttpServletRequest request, Actor actor) {
        UserPlace place = UserPlace.of(request.getRequestURI(), actor);
        if (!directory.manages(
                actor, place.organisation().kind(), place.organisation().key())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return place;
    }

    /** One of its users; any other does not exist for this person. */
    UserLine user(UserPlace place, Actor actor, String id) {
        return directory
                .user(actor, place.user(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
