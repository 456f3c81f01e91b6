package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestItem;
import fr.prevention.partnerspace.api.RequestView;
import java.util.ArrayList;
import java.util.List;

/** The names of the fields of a request. */
public final class RequestFields {

    public static final String LAST_NAME = "nom";
    public static final String FIRST_NAME = "prenom";
    public static final String BIRTH_DATE = "naissance";
    public static final String PHONE = "telephone";
    public static final String MAIL = "courriel";
    public static final String DEPARTMENT = "departement";
    public static final String CONSENT = "accord";
    public static final String CONSENT_DATE = "accord-le";
    public static final String COMMENT = "commentaire";
    public static final String FILES = "fichiers";
    public static final String DEPOSIT = "depot";
    public static final String VERSION = "version";
    public static final String REMOVE = "retirer";
    public static final String NEXT = "suite";

    private RequestFields() {}

    /** The field of one of the kind's own questions. */
    public static String question(String code) {
        return "question-" + code;
    }

    /** The field of a common part. */
    public static String of(RequestItem item) {
        return switch (item) {
            case LAST_NAME -> LAST_NAME;
            case FIRST_NAME -> FIRST_NAME;
            case BIRTH_DATE -> BIRTH_DATE;
            case CONTACT -> PHONE;
            case DEPARTMENT -> DEPARTMENT;
            case CONSENT -> CONSENT;
            case CONSENT_DATE -> CONSENT_DATE;
            case COMMENT -> COMMENT;
        };
    }

    /** Whether the field is part of the act of sending rather than of what was typed. */
    static boolean isNotKept(String field) {
        return List.of(FILES, DEPOSIT, REMOVE, NEXT, "retour").contains(field)
                || field.startsWith("conflit")
                || field.startsWith("leur.");
    }

    /** Every field, in the order of the page. */
    static List<String> inOrder(RequestView request) {
        List<String> fields = new ArrayList<>(
                List.of(LAST_NAME, FIRST_NAME, BIRTH_DATE, DEPARTMENT, PHONE, MAIL, CONSENT, CONSENT_DATE));
        request.kind().questions().forEach(question -> fields.add(question(question.code())));
        fields.add(FILES);
        fields.add(COMMENT);
        return fields;
    }
}
