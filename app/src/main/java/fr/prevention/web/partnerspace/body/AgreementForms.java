package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The forms about an agreement, each with its title and the way back. */
@Component
class AgreementForms {

    private final Texts texts;

    AgreementForms(Texts texts) {
        this.texts = texts;
    }

    static String address(AgreementId agreement) {
        return CurrentBody.PATH + "/conventionnements/" + agreement.value();
    }

    BodyForm creation(StructureSheet structure, Typed typed, FormErrors errors) {
        String back = StructureController.address(structure.id());
        return new BodyForm(
                texts.t("organisme.agreement.add.title"),
                structure.details().name(),
                back + "/conventionnements/nouveau",
                back,
                List.of(structures(), new Crumb(back, structure.details().name())),
                typed,
                errors,
                managers(structure.details().size()),
                false,
                null);
    }

    BodyForm renewal(AgreementSheet sheet, Typed typed, FormErrors errors) {
        return of(sheet, "organisme.agreement.renew.title", "/renouveler", typed, errors, false);
    }

    BodyForm amendment(AgreementSheet sheet, Typed typed, FormErrors errors) {
        boolean fixed = sheet.agreement().state() != AgreementState.FUTURE;
        return of(sheet, "organisme.agreement.amend.title", "/modifier", typed, errors, fixed);
    }

    BodyForm end(AgreementSheet sheet, Typed typed, FormErrors errors) {
        return of(sheet, "organisme.agreement.end.title", "/fin", typed, errors, false);
    }

    List<Crumb> crumbs(AgreementView agreement) {
        return List.of(
                structures(), new Crumb(StructureController.address(agreement.structure()), agreement.structureName()));
    }

    private BodyForm of(
            AgreementSheet sheet, String title, String action, Typed typed, FormErrors errors, boolean fixed) {
        AgreementView agreement = sheet.agreement();
        String back = address(agreement.id());
        return new BodyForm(
                texts.t(title),
                agreement.structureName(),
                back + action,
                back,
                List.of(
                        structures(),
                        new Crumb(StructureController.address(agreement.structure()), agreement.structureName()),
                        new Crumb(back, texts.t("organisme.agreement"))),
                typed,
                errors,
                managers(sheet.size()),
                fixed,
                null);
    }

    private Crumb structures() {
        return new Crumb(CurrentBody.PATH, texts.t("menu.structures"));
    }

    private static List<Choice> managers(StructureSize size) {
        return IntStream.rangeClosed(1, size.mostManagers())
                .mapToObj(number -> new Choice(Integer.toString(number), Integer.toString(number)))
                .toList();
    }
}
