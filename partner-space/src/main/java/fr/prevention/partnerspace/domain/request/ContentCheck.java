package fr.prevention.partnerspace.domain.request;

import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.ContentProblem;
import fr.prevention.partnerspace.api.ContentProblems;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestItem;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.kind.SensitiveText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What is wrong with what was written, and what is missing before it can be sent. */
public record ContentCheck(RequestKind kind, LocalDate today) {

    private static final int LONGEST_LIFE_YEARS = 120;

    public ContentProblems problems(RequestContent content) {
        Map<RequestItem, ContentProblem> items = new EnumMap<>(RequestItem.class);
        ConcernedPerson person = content.person();
        text(items, RequestItem.LAST_NAME, person.lastName(), ConcernedPerson.NAME_LENGTH, true);
        text(items, RequestItem.FIRST_NAME, person.firstName(), ConcernedPerson.NAME_LENGTH, true);
        text(items, RequestItem.DEPARTMENT, person.department(), 3, true);
        birth(items, person);
        if (person.phone() == null && person.mail() == null) {
            items.put(RequestItem.CONTACT, ContentProblem.MISSING);
        }
        consent(items, content);
        text(items, RequestItem.COMMENT, content.comment(), RequestContent.COMMENT_LENGTH, false);
        return new ContentProblems(items, kind.problemsOf(content.answers()));
    }

    private void birth(Map<RequestItem, ContentProblem> items, ConcernedPerson person) {
        LocalDate born = person.birthDate();
        if (born == null) {
            items.put(RequestItem.BIRTH_DATE, ContentProblem.MISSING);
        } else if (born.isAfter(today)) {
            items.put(RequestItem.BIRTH_DATE, ContentProblem.IN_THE_FUTURE);
        } else if (born.isBefore(today.minusYears(LONGEST_LIFE_YEARS))) {
            items.put(RequestItem.BIRTH_DATE, ContentProblem.TOO_EARLY);
        }
    }

    private void consent(Map<RequestItem, ContentProblem> items, RequestContent content) {
        LocalDate given = content.consentOn();
        LocalDate born = content.person().birthDate();
        if (!content.consent()) {
            items.put(RequestItem.CONSENT, ContentProblem.MISSING);
        }
        if (given == null) {
            items.put(RequestItem.CONSENT_DATE, ContentProblem.MISSING);
        } else if (given.isAfter(today)) {
            items.put(RequestItem.CONSENT_DATE, ContentProblem.IN_THE_FUTURE);
        } else if (born != null && given.isBefore(born)) {
            items.put(RequestItem.CONSENT_DATE, ContentProblem.TOO_EARLY);
        }
    }

    private static void text(
            Map<RequestItem, ContentProblem> items, RequestItem item, String text, int longest, boolean required) {
        if (text.length() > longest) {
            items.put(item, ContentProblem.TOO_LONG);
        } else if (SensitiveText.holdsNir(text)) {
            items.put(item, ContentProblem.HOLDS_A_NIR);
        } else if (required && text.isEmpty()) {
            items.put(item, ContentProblem.MISSING);
        }
    }
}
