package fr.prevention.web.partnerspace.request;

import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.web.form.Choice;
import java.util.List;
import org.springframework.stereotype.Component;

/** The departments, read once: they change with a new version of the portal only. */
@Component
public class RequestDepartments {

    private final SectorCatalogue catalogue;
    private volatile List<Choice> known = List.of();

    RequestDepartments(SectorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Choice> choices() {
        if (known.isEmpty()) {
            known = catalogue.departments().stream()
                    .map(department -> new Choice(department.code(), department.code() + " – " + department.label()))
                    .toList();
        }
        return known;
    }

    /** The words of a department; its code when it is unknown. */
    public String label(String code) {
        return choices().stream()
                .filter(department -> department.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
