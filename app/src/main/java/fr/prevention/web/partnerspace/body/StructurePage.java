package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.web.partnerspace.AccountCard;
import java.util.List;

/**
 * A structure with its agreements and managers.
 *
 * @param address where its pages begin
 * @param active how many managers are active
 * @param maximum how many the agreement allows, 0 when there is no open one
 */
public record StructurePage(StructureSheet sheet, String address, List<AccountCard> managers, int active, int maximum) {

    public boolean isOpen() {
        return maximum > 0;
    }

    public boolean isFull() {
        return active >= maximum;
    }

    /** How many technicians the agreement that counts today allows, 0 when there is none. */
    public int maxTechnicians() {
        return sheet.agreements().stream()
                .filter(agreement -> agreement.state().isOpen())
                .reduce((_, earlier) -> earlier)
                .map(AgreementView::maxTechnicians)
                .orElse(0);
    }
}
