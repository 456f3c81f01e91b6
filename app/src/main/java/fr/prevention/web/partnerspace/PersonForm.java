package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.Title;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The seven fields of a manager or a technician: read from what was typed, and written back into the form. */
public final class PersonForm {

    private static final String TITLE = "civilite";
    private static final String BIRTH_NAME = "nom-patronymique";
    private static final String USUAL_NAME = "nom-usuel";
    private static final String FIRST_NAME = "prenom";
    private static final String JOB_TITLE = "fonction";
    private static final String PHONE = "telephone";
    private static final String EMAIL = "courriel";

    private PersonForm() {}

    /** The person that was typed; empty when something has to be corrected, which the errors then say. */
    public static Optional<PartnerPerson> read(Typed typed, FormErrors errors) {
        Title title = required(typed, TITLE, errors, PersonForm::title);
        FamilyName birthName = errors.read(typed, BIRTH_NAME, FamilyName::parse, "partner.person.wrong.name");
        FamilyName usualName = errors.read(typed, USUAL_NAME, FamilyName::parse, "partner.person.wrong.name");
        if (typed.text(BIRTH_NAME).isEmpty() && typed.text(USUAL_NAME).isEmpty()) {
            errors.add(BIRTH_NAME, "partner.person.missing.name");
        }
        FirstName firstName = required(typed, FIRST_NAME, errors, FirstName::parse);
        JobTitle jobTitle = required(typed, JOB_TITLE, errors, JobTitle::parse);
        DottedPhone phone = required(typed, PHONE, errors, DottedPhone::parse);
        EmailAddress email = required(typed, EMAIL, errors, EmailAddress::parse);
        if (errors.any() || title == null || firstName == null || jobTitle == null || phone == null || email == null) {
            return Optional.empty();
        }
        return Optional.of(new PartnerPerson(title, birthName, usualName, firstName, jobTitle, phone, email));
    }

    /** What the fields show of a person. */
    public static Typed typed(PartnerPerson person, long version) {
        return Typed.NOTHING
                .with(TITLE, person.title().name())
                .with(BIRTH_NAME, written(person.birthName()))
                .with(USUAL_NAME, written(person.usualName()))
                .with(FIRST_NAME, person.firstName().value())
                .with(JOB_TITLE, person.jobTitle().value())
                .with(PHONE, person.phone().value())
                .with(EMAIL, person.email().value())
                .with("version", Long.toString(version));
    }

    /** What the person who saves second wrote beside what the one before saved, field by field. */
    public static Conflict conflict(
            Texts texts, PartnerPerson mine, PartnerPerson theirs, List<AccountEntryView> history) {
        AccountEntryView last = history.getLast();
        return Conflict.between(
                typed(mine, 0),
                typed(theirs, 0),
                labels(texts),
                value -> title(value).map(title -> words(texts, title)).orElse(value),
                last.byName(),
                last.at());
    }

    /** What may be chosen as civilité. */
    public static List<Choice> titles(Texts texts) {
        return Arrays.stream(Title.values())
                .map(title -> new Choice(title.name(), words(texts, title)))
                .toList();
    }

    private static Map<String, String> labels(Texts texts) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String field : List.of(TITLE, BIRTH_NAME, USUAL_NAME, FIRST_NAME, JOB_TITLE, PHONE, EMAIL)) {
            labels.put(field, texts.t("partner.person." + field));
        }
        return labels;
    }

    private static String words(Texts texts, Title title) {
        return texts.t("partner.title." + title.name());
    }

    private static <T> @Nullable T required(
            Typed typed, String field, FormErrors errors, Function<String, Optional<T>> reader) {
        if (typed.text(field).isEmpty()) {
            errors.add(field, "partner.person.missing." + field);
        }
        return errors.read(typed, field, reader, "partner.person.wrong." + field);
    }

    private static Optional<Title> title(String typed) {
        return Arrays.stream(Title.values())
                .filter(title -> title.name().equals(typed))
                .findFirst();
    }

    private static String written(@Nullable FamilyName name) {
        return name == null ? "" : name.value();
    }
}
