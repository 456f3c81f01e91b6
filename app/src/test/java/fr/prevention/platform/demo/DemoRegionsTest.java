package fr.prevention.platform.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The figures of the manual of 2017 (features F092 to F101). */
class DemoRegionsTest {

    private static final RegionalFundDirectory FUNDS = new ThreeFunds();

    private final List<DemoRegion> regions = new DemoRegions(FUNDS).all();
    private final DemoRegion sudEst = regions.getFirst();

    @Test
    void sud_est_has_342_establishments_of_eight_departments() {
        assertThat(sudEst.fund().code().value()).isEqualTo("CARSAT-SE");
        assertThat(counted(sudEst, DemoRegionsTest::department))
                .containsOnly(
                        entry("05", 5L),
                        entry("84", 57L),
                        entry("06", 63L),
                        entry("04", 16L),
                        entry("2B", 9L),
                        entry("83", 43L),
                        entry("13", 142L),
                        entry("2A", 7L));
    }

    @Test
    void the_share_that_has_come_to_each_step_is_that_of_the_manual() {
        assertThat(List.of(reached(0), reached(1), reached(2), reached(3), reached(4)))
                .containsExactly(93L, 90L, 82L, 66L, 37L);
    }

    @Test
    void bouches_du_rhone_has_the_sectors_and_brackets_of_its_charts() {
        Predicate<DemoEstablishment> there = each -> department(each).equals("13");
        assertThat(counted(sudEst, DemoEstablishment::sector, there))
                .containsOnly(
                        entry("A", 15L),
                        entry("B", 13L),
                        entry("C", 8L),
                        entry("D", 47L),
                        entry("E", 5L),
                        entry("F", 5L),
                        entry("G", 13L),
                        entry("H", 5L),
                        entry("I", 31L));
        assertThat(counted(sudEst, DemoRegionsTest::bracket, there))
                .containsOnly(
                        entry(20, 8L),
                        entry(50, 26L),
                        entry(100, 22L),
                        entry(200, 37L),
                        entry(500, 34L),
                        entry(1000, 11L),
                        entry(9999, 4L));
    }

    @Test
    void three_quarters_of_sud_est_have_more_than_fifty_employees() {
        assertThat(counted(sudEst, DemoRegionsTest::bracket))
                .containsOnly(
                        entry(20, 35L),
                        entry(50, 57L),
                        entry(100, 67L),
                        entry(200, 81L),
                        entry(500, 72L),
                        entry(1000, 24L),
                        entry(9999, 6L));
    }

    @Test
    void every_establishment_is_in_a_portfolio_and_no_portfolio_is_out_of_hand() {
        assertThat(regions).allSatisfy(region -> {
            Map<String, Long> portfolios = counted(region, DemoEstablishment::officer);
            assertThat(region.officers().stream().map(DemoRegion.Officer::login))
                    .containsExactlyInAnyOrderElementsOf(portfolios.keySet());
            assertThat(portfolios.values()).allMatch(size -> size >= 10 && size <= 43);
        });
    }

    @Test
    void the_other_funds_have_some_dozens_and_nobody_is_there_twice() {
        assertThat(regions).extracting(region -> region.fund().code().value()).doesNotContain("CARSAT-HDF");
        assertThat(regions.subList(1, regions.size()))
                .allSatisfy(region -> assertThat(region.establishments()).hasSizeBetween(24, 40));
        List<DemoEstablishment> all = regions.stream()
                .flatMap(region -> region.establishments().stream())
                .toList();
        assertThat(all).extracting(DemoEstablishment::siret).doesNotHaveDuplicates();
        assertThat(all).extracting(each -> each.name() + each.commune()).doesNotHaveDuplicates();
        assertThat(regions.stream().flatMap(region -> region.officers().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_the_same_at_each_start() {
        assertThat(new DemoRegions(FUNDS).all()).isEqualTo(regions);
    }

    private long reached(int step) {
        long there = sudEst.establishments().stream()
                .filter(each -> each.progress().charAt(step) == 'V')
                .count();
        return Math.round(there * 100.0 / sudEst.establishments().size());
    }

    private static String department(DemoEstablishment establishment) {
        String code = establishment.postalCode();
        String digits = code.substring(0, 2);
        return digits.equals("20") ? (code.charAt(2) <= '1' ? "2A" : "2B") : digits;
    }

    /** The upper end of the bracket. */
    private static int bracket(DemoEstablishment establishment) {
        return List.of(20, 50, 100, 200, 500, 1000, 9999).stream()
                .filter(most -> establishment.headcount() <= most)
                .findFirst()
                .orElseThrow();
    }

    private static <K> Map<K, Long> counted(DemoRegion region, Function<DemoEstablishment, K> by) {
        return counted(region, by, each -> true);
    }

    private static <K> Map<K, Long> counted(
            DemoRegion region, Function<DemoEstablishment, K> by, Predicate<DemoEstablishment> which) {
        return region.establishments().stream().filter(which).collect(groupingBy(by, counting()));
    }

    private static final class ThreeFunds implements RegionalFundDirectory {

        @Override
        public Optional<FundSheet> fund(RegionalFundCode code) {
            return all().stream().filter(fund -> fund.code().equals(code)).findFirst();
        }

        @Override
        public List<FundSheet> all() {
            return List.of(
                    sheet("CARSAT-BR", "22", "29", "35", "56"),
                    sheet("CARSAT-HDF", "02", "59"),
                    sheet("CARSAT-SE", "04", "05", "06", "13", "2A", "2B", "83", "84"));
        }

        private static FundSheet sheet(String code, String... departments) {
            return new FundSheet(
                    new RegionalFundCode(code),
                    code,
                    "CARSAT",
                    List.of(departments),
                    "Ville",
                    new EmailAddress("tmspros@fund.example"),
                    "");
        }
    }
}
