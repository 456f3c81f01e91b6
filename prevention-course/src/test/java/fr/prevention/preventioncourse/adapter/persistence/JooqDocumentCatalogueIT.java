package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E2;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.InPreventionCourse;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.DocumentView.Use;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.RemoveDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReuseDocument;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPreventionCourse
class JooqDocumentCatalogueIT {

    @Autowired
    private DocumentCatalogue catalogue;

    @Autowired
    private StepDocuments documents;

    @Autowired
    private Walking walking;

    private EstablishmentId id = EstablishmentId.next();
    private DocumentId dashboard = DocumentId.next();

    @BeforeEach
    void depositADashboard() {
        id = walking.openCourse();
        dashboard = walking.attach(id, E1, "Q05", "tableau de bord « été ».xlsx");
    }

    @Test
    void a_document_shows_every_question_it_serves() {
        documents.reuse(biscuiterie(), new ReuseDocument(id, E2, question("Q10"), dashboard));

        DocumentView view = catalogue.document(People.claireMartin(), dashboard).orElseThrow();

        assertThat(view.uses())
                .containsExactly(new Use(E1, question("Q05"), false), new Use(E2, question("Q10"), false));
        assertThat(view.fileName()).isEqualTo("tableau de bord « été ».xlsx");
        assertThat(view.uploadedBy()).isEqualTo("Biscuiterie du Marais");
        assertThat(view.replaceable()).isTrue();
        assertThat(view.kept()).isFalse();
    }

    @Test
    void a_document_is_kept_where_its_step_is_approved_and_free_elsewhere() {
        walking.completeStep4(id);
        walking.attach(id, E4, "Q24", "évaluation.pdf");
        documents.reuse(biscuiterie(), new ReuseDocument(id, E4, question("Q24"), dashboard));
        walking.approve(People.claireMartin(), id, E4);

        assertThat(catalogue.documents(biscuiterie(), id))
                .extracting(DocumentView::fileName, DocumentView::kept, DocumentView::replaceable)
                .containsExactly(
                        tuple("évaluation.pdf", true, false), tuple("tableau de bord « été ».xlsx", true, true));
        assertThat(catalogue.document(biscuiterie(), dashboard).orElseThrow().uses())
                .containsExactly(new Use(E1, question("Q05"), false), new Use(E4, question("Q24"), true));
    }

    @Test
    void nobody_else_sees_a_document() {
        Actor dubois = People.menuiserieDubois(EstablishmentId.next());

        assertThat(catalogue.document(dubois, dashboard)).isEmpty();
        assertThat(catalogue.documents(dubois, id)).isEmpty();
        assertThat(catalogue.document(People.brunoFerri(), dashboard)).isEmpty();
        assertThat(catalogue.document(biscuiterie(), DocumentId.next())).isEmpty();
    }

    @Test
    void a_file_is_referenced_while_its_document_is_there() {
        UUID key = catalogue.document(biscuiterie(), dashboard).orElseThrow().fileKey();

        assertThat(catalogue.referencedFiles(List.of(key, UUID.randomUUID()))).isEqualTo(Set.of(key));
        documents.remove(biscuiterie(), new RemoveDocument(id, E1, question("Q05"), dashboard));
        assertThat(catalogue.referencedFiles(List.of(key))).isEmpty();
    }

    private Actor biscuiterie() {
        return People.biscuiterieDuMarais(id);
    }
}
