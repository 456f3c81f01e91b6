package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.preventioncourse.api.CourseOverview.CourseView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a fund knows of one of its establishments.
 *
 * @param sector its CTN sector, in words
 * @param profile what it says about itself, null while it has said nothing
 * @param course its course, null while none is open
 * @param officers who may be put in charge; empty when this person does not decide it
 */
public record EstablishmentSheetPage(
        EstablishmentCard card,
        String sector,
        @Nullable ProfileContent profile,
        @Nullable CourseView course,
        List<Choice> officers,
        Typed typed,
        FormErrors errors) {

    public String address() {
        return "/caisse/etablissements/" + card.id().value();
    }

    public boolean assigns() {
        return !officers.isEmpty();
    }
}
