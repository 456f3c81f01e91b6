package fr.prevention.web.identity;

import fr.prevention.identity.api.Role;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Space;
import java.util.List;

/**
 * The choice among the organisations of a person.
 *
 * @param places where the person may go, the last one chosen first
 * @param current the code of the place where the person is, or empty
 * @param wanted the page that was asked for, or empty
 */
public record SpacesPage(List<Place> places, String current, String wanted, FormErrors errors) {

    /**
     * One organisation.
     *
     * @param code what a form sends to choose it
     * @param space the space that it opens, {@link Space#PUBLIC} while it has none
     * @param last whether it was chosen last
     */
    public record Place(String code, String name, Space space, List<Role> roles, boolean last) {}
}
