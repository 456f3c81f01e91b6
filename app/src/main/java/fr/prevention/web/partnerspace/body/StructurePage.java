package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.web.partnerspace.AccountCard;
import java.util.List;

/**
 * A structure with its agreements and managers.
 *
 * @param address where its pages begin
 * @param places those of the managers
 */
public record StructurePage(StructureSheet sheet, String address, List<AccountCard> managers, Places places) {

    public boolean isOpen() {
        return places.maximum() > 0;
    }

    /** Those of the technicians, by the agreement that counts today. */
    public Places technicianPlaces() {
        int maximum = sheet.agreements().stream()
                .filter(agreement -> agreement.state().isOpen())
                .reduce((_, earlier) -> earlier)
                .map(AgreementView::maxTechnicians)
                .orElse(0);
        return new Places(sheet.activeTechnicians(), maximum);
    }
}
