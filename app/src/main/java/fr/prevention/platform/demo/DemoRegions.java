package fr.prevention.platform.demo;

import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.platform.demo.DemoRegion.Officer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What the demonstration shows of every regional fund but the one of Hauts-de-France, whose people and firms have names of
 * their own. Carsat Sud-Est has the 342 establishments of the manual of 2017 with its counts by department, by sector and by
 * bracket, and its progress (F092–F102); the other funds have a few dozen each, of the same make.
 */
@Component
class DemoRegions {

    static final String SUD_EST = "CARSAT-SE";
    static final Officer SOPHIE_ARNOUX = new Officer("s.arnoux", "Sophie Arnoux");

    private static final String HAUTS_DE_FRANCE = "CARSAT-HDF";
    private static final int PORTFOLIO = 43;

    /** The map of the manual, from north to south; it prints the numbers without the names. */
    private static final Map<String, Integer> OF_SUD_EST =
            inOrder(List.of("05", "84", "06", "04", "2B", "83", "13", "2A"), List.of(5, 57, 63, 16, 9, 43, 142, 7));

    private final RegionalFundDirectory funds;

    DemoRegions(RegionalFundDirectory funds) {
        this.funds = funds;
    }

    /** Sud-Est first, then the others by name. */
    List<DemoRegion> all() {
        List<DemoRegion> regions = new ArrayList<>();
        List<FundSheet> sheets = funds.all().stream()
                .filter(fund -> !fund.code().value().equals(HAUTS_DE_FRANCE))
                .toList();
        int officers = 0;
        for (int rank = 0; rank < sheets.size(); rank++) {
            DemoRegion region = region(sheets.get(rank), rank, officers);
            officers += region.officers().size();
            regions.add(region.fund().code().value().equals(SUD_EST) ? 0 : regions.size(), region);
        }
        return List.copyOf(regions);
    }

    private static DemoRegion region(FundSheet fund, int rank, int firstOfficer) {
        boolean sudEst = fund.code().value().equals(SUD_EST);
        Map<String, Integer> departments = sudEst ? OF_SUD_EST : evenly(fund.departments(), 24 + rank * 5 % 17);
        int size = departments.values().stream().mapToInt(Integer::intValue).sum();
        List<Officer> officers = IntStream.range(0, Math.max(2, size / PORTFOLIO + 1))
                .mapToObj(place -> officer(firstOfficer + place))
                .toList();
        return new DemoRegion(
                fund,
                officers,
                sudEst ? List.of(SOPHIE_ARNOUX) : List.of(),
                new DemoTargets(rank, sudEst ? 0 : rank % 7 - 3).in(departments, officers));
    }

    private static Officer officer(int place) {
        String first = DemoNames.first(place * 7 + 3);
        String last = DemoNames.last(place);
        return new Officer(
                DemoEstablishment.plain(first).charAt(0) + "." + DemoEstablishment.plain(last), first + " " + last);
    }

    private static Map<String, Integer> evenly(List<String> departments, int size) {
        List<String> peopled = departments.stream().filter(DemoTowns::isKnown).toList();
        double[] shares = IntStream.range(0, peopled.size())
                .mapToDouble(place -> 3.0 + place * 2 % 5)
                .toArray();
        return inOrder(peopled, DemoShares.of(size, shares));
    }

    private static Map<String, Integer> inOrder(List<String> departments, List<Integer> counts) {
        Map<String, Integer> byDepartment = new LinkedHashMap<>();
        for (int place = 0; place < departments.size(); place++) {
            byDepartment.put(departments.get(place), counts.get(place));
        }
        return byDepartment;
    }
}
