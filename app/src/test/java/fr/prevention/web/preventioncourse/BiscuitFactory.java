package fr.prevention.web.preventioncourse;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.QuestionView.AttachmentRule;
import fr.prevention.preventioncourse.api.QuestionView.Condition;
import fr.prevention.preventioncourse.api.QuestionView.Indicator;
import fr.prevention.preventioncourse.api.QuestionView.Option;
import fr.prevention.preventioncourse.api.StepCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Biscuiterie du Marais in Abbeville, and a step with one question of each type. */
final class BiscuitFactory {

    static final EstablishmentId MARAIS = new EstablishmentId(id("Biscuiterie du Marais"));
    static final Actor LEA = new Actor(
            new AccountId(id("90010251800017")),
            "90010251800017",
            "Léa Roussel",
            List.of(new Membership(
                    id("membership"),
                    new Organisation(
                            OrganisationKind.ESTABLISHMENT, MARAIS.value().toString(), "Biscuiterie du Marais"),
                    Role.ESTABLISHMENT_ACCOUNT)));
    static final Instant MONDAY = Instant.parse("2026-11-16T08:55:00Z");
    static final StepCode E1 = new StepCode("E1");

    static final QuestionCode COMMITTED = new QuestionCode("Q01");
    static final QuestionCode SINCE = new QuestionCode("Q02");
    static final QuestionCode LEADER = new QuestionCode("Q03");
    static final QuestionCode PARTNERS = new QuestionCode("Q04");
    static final QuestionCode FIGURES = new QuestionCode("Q05");
    static final QuestionCode COST = new QuestionCode("Q06");
    static final QuestionCode RESOURCE = new QuestionCode("Q08");
    static final QuestionCode PLAN = new QuestionCode("Q15");

    private static final AttachmentRule LETTER = new AttachmentRule("ENGAGEMENT", "Lettre d'engagement", false, 5);
    private static final AttachmentRule DASHBOARD = new AttachmentRule("TABLEAU", "Tableau de bord", true, 2);

    private BiscuitFactory() {}

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    static List<QuestionView> questions() {
        return List.of(
                new Question(COMMITTED, 1, "La direction s'est engagée par écrit.", QuestionType.YES_NO)
                        .with(LETTER)
                        .detailFor("OUI")
                        .view(),
                new Question(SINCE, 2, "À quelle date ?", QuestionType.DATE)
                        .onlyFor(COMMITTED, "OUI")
                        .view(),
                new Question(LEADER, 3, "Nom du pilote", QuestionType.TEXT).view(),
                new Question(PARTNERS, 4, "Qui est associé ?", QuestionType.MULTIPLE_CHOICE)
                        .among(new Option("CSE", "CSE"), new Option("AUTRE", "Autre"), new Option("AUCUN", "Personne"))
                        .detailFor("AUTRE")
                        .view(),
                new Question(FIGURES, 5, "Vos indicateurs", QuestionType.INDICATOR_TABLE)
                        .with(DASHBOARD)
                        .view(),
                new Question(COST, 6, "Coût annuel", QuestionType.NUMBER).view(),
                new Question(RESOURCE, 8, "Une personne ressource ?", QuestionType.SINGLE_CHOICE)
                        .among(new Option("FORMEE", "Oui, formée"), new Option("NON", "Non"))
                        .view(),
                new Question(PLAN, 15, "Déposez le diagnostic.", QuestionType.ATTACHMENT)
                        .with(DASHBOARD)
                        .view());
    }

    /** A document that serves a question of the step. */
    static DocumentView document(String fileName, QuestionCode question) {
        return document(fileName, List.of(new DocumentView.Use(E1, question, false)));
    }

    static DocumentView document(String fileName, List<DocumentView.Use> uses) {
        return new DocumentView(
                new DocumentId(id(fileName)),
                fileName,
                2048,
                "application/pdf",
                "00",
                id("content of " + fileName),
                MONDAY,
                "Léa Roussel",
                uses);
    }

    /** A question in the making. */
    private static final class Question {

        private final QuestionCode code;
        private final int number;
        private final String label;
        private final QuestionType type;
        private List<Option> options = List.of();
        private @Nullable Condition condition;
        private @Nullable AttachmentRule attachment;
        private @Nullable String detailFor;

        Question(QuestionCode code, int number, String label, QuestionType type) {
            this.code = code;
            this.number = number;
            this.label = label;
            this.type = type;
        }

        Question with(AttachmentRule rule) {
            attachment = rule;
            return this;
        }

        Question onlyFor(QuestionCode other, String value) {
            condition = new Condition(other, Set.of(value));
            return this;
        }

        Question among(Option... those) {
            options = List.of(those);
            return this;
        }

        Question detailFor(String option) {
            detailFor = option;
            return this;
        }

        QuestionView view() {
            boolean table = type == QuestionType.INDICATOR_TABLE;
            return new QuestionView(
                    code,
                    number,
                    label,
                    "",
                    type,
                    true,
                    options,
                    condition,
                    attachment,
                    BigDecimal.ZERO,
                    null,
                    2,
                    200,
                    type == QuestionType.DATE,
                    detailFor,
                    type == QuestionType.MULTIPLE_CHOICE ? "AUCUN" : null,
                    table ? List.of(new Indicator("IND1", "Maladies", "nombre")) : List.of(),
                    table ? List.of(2023, 2024, 2025) : List.of(),
                    List.of("GUIDE_ENGAGEMENT"));
        }
    }
}
