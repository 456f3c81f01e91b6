package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianList;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianSheet;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.AccountCard;
import fr.prevention.web.partnerspace.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The technicians of a structure as a body it works with may look at them; its managers alone act. */
@Controller
class TechnicianSheetController {

    private final TechnicianDirectory directory;
    private final StructureSheets structures;
    private final Texts texts;

    TechnicianSheetController(TechnicianDirectory directory, StructureSheets structures, Texts texts) {
        this.directory = directory;
        this.structures = structures;
        this.texts = texts;
    }

    @GetMapping(StructureController.PATH + "/{id}/techniciens")
    String list(Actor actor, @PathVariable("id") UUID id, Model model) {
        BodyCode body = CurrentBody.of(actor);
        StructureSheet structure = structures.structure(actor, body, new StructureId(id));
        TechnicianList list = directory.list(actor, body, structure.id());
        List<AccountCard> cards = list.technicians().stream()
                .map(technician -> AccountCard.seen(technician, address(technician.id())))
                .toList();
        model.addAttribute("name", structure.details().name());
        model.addAttribute("cards", cards);
        model.addAttribute("places", list.places());
        model.addAttribute("crumbs", crumbs(structure));
        return "organisme/technicians";
    }

    @GetMapping(CurrentBody.PATH + "/techniciens/{id}")
    String sheet(Actor actor, @PathVariable("id") UUID id, Model model) {
        TechnicianSheet sheet = directory.sheet(actor, new TechnicianId(id));
        StructureSheet structure = structures.structure(
                actor, CurrentBody.of(actor), sheet.technician().structure());
        Crumb list = new Crumb(
                StructureController.address(structure.id()) + "/techniciens", texts.t("organisme.technicians"));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "crumbs",
                List.of(crumbs(structure).getFirst(), crumbs(structure).getLast(), list));
        return "organisme/technician";
    }

    private List<Crumb> crumbs(StructureSheet structure) {
        return List.of(
                new Crumb(CurrentBody.PATH, texts.t("menu.structures")),
                new Crumb(
                        StructureController.address(structure.id()),
                        structure.details().name()));
    }

    private static String address(TechnicianId technician) {
        return CurrentBody.PATH + "/techniciens/" + technician.value();
    }
}
