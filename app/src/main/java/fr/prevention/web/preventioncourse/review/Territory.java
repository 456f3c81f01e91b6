package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.establishment.api.SectorCatalogue.CodeLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The departments of each regional fund and the sectors, read once: they change with a new version of the portal only. */
@Component
class Territory {

    private final RegionalFundDirectory funds;
    private final SectorCatalogue sectors;
    private final Map<RegionalFundCode, List<CodeLabel>> departments = new ConcurrentHashMap<>();

    private final Map<String, String> sectorLabels = new ConcurrentHashMap<>();

    Territory(RegionalFundDirectory funds, SectorCatalogue sectors) {
        this.funds = funds;
        this.sectors = sectors;
    }

    List<CodeLabel> departmentsOf(RegionalFundCode fund) {
        return departments.computeIfAbsent(fund, this::read);
    }

    /** The words of a CTN sector. */
    String sector(String code) {
        return sectorLabels.computeIfAbsent(code, this::readSector);
    }

    private String readSector(String code) {
        return sectors.ctnSectors().stream()
                .filter(sector -> sector.code().equals(code))
                .map(sector -> sector.code() + " – " + sector.label())
                .findFirst()
                .orElse(code);
    }

    private List<CodeLabel> read(RegionalFundCode fund) {
        Set<String> codes =
                funds.fund(fund).map(sheet -> Set.copyOf(sheet.departments())).orElse(Set.of());
        return sectors.departments().stream()
                .filter(department -> codes.contains(department.code()))
                .toList();
    }
}
