package fr.prevention.platform.demo;

import fr.prevention.platform.demo.DemoRegion.Officer;
import fr.prevention.platform.demo.DemoTowns.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The establishments targeted in one fund, spread over its departments, the nine sectors, the seven brackets of headcount
 * and the five steps by the shares of the manual. The same at each start.
 *
 * @param rank of the fund, which keeps the invented SIREN of two funds apart
 * @param ahead how many points the progress of the fund is ahead of that of Sud-Est
 */
record DemoTargets(int rank, int ahead) {

    private static final String BOUCHES_DU_RHONE = "13";
    private static final List<String> SECTORS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    private static final List<Bracket> BRACKETS = List.of(
            new Bracket(6, 20),
            new Bracket(21, 50),
            new Bracket(51, 100),
            new Bracket(101, 200),
            new Bracket(201, 500),
            new Bracket(501, 1000),
            new Bracket(1001, 1900));
    private static final double[] SECTOR_SHARES = {10.6, 9.2, 5.6, 33.1, 3.5, 3.5, 9.2, 3.5, 21.8};
    private static final double[] BRACKET_SHARES = {10.4, 16.7, 19.6, 23.6, 21.0, 6.9, 1.7};
    private static final double[] BRACKET_SHARES_OF_BOUCHES_DU_RHONE = {5.6, 18.3, 15.5, 26.1, 23.9, 7.7, 2.8};
    private static final int[] PROGRESS = {93, 90, 82, 66, 37};
    private static final List<String> STREETS = List.of(
            "rue des Artisans", "avenue de la Gare", "chemin du Moulin", "boulevard Carnot", "rue de la République");
    private static final int FIRST_INVENTED_SIREN = 90_100_000;
    private static final int SIRENS_OF_A_FUND = 1000;

    List<DemoEstablishment> in(Map<String, Integer> departments, List<Officer> officers) {
        int size = departments.values().stream().mapToInt(Integer::intValue).sum();
        List<Target> targets = targets(departments, size);
        List<String> progress = DemoShares.mixed(
                progressOf(size),
                IntStream.range(0, size).map(place -> 1).boxed().toList(),
                41);
        int portfolio = (size + officers.size() - 1) / officers.size();
        return IntStream.range(0, size)
                .mapToObj(place -> establishment(
                        place,
                        targets.get(place),
                        officers.get(place / portfolio).login(),
                        progress.get(place)))
                .toList();
    }

    /** Bouches-du-Rhône has charts of its own in the manual; what the region has beyond it is in the other departments. */
    private static List<Target> targets(Map<String, Integer> departments, int size) {
        int ofBouchesDuRhone = departments.getOrDefault(BOUCHES_DU_RHONE, 0);
        List<Integer> all = DemoShares.of(size, BRACKET_SHARES);
        List<Integer> own = DemoShares.of(ofBouchesDuRhone, BRACKET_SHARES_OF_BOUCHES_DU_RHONE);
        List<Integer> others = IntStream.range(0, all.size())
                .map(place -> all.get(place) - own.get(place))
                .boxed()
                .toList();
        Map<String, Integer> elsewhere = new LinkedHashMap<>(departments);
        elsewhere.remove(BOUCHES_DU_RHONE);
        List<Target> targets = new ArrayList<>(targets(elsewhere, others));
        targets.addAll(targets(Map.of(BOUCHES_DU_RHONE, ofBouchesDuRhone), own));
        return targets;
    }

    private static List<Target> targets(Map<String, Integer> departments, List<Integer> brackets) {
        int size = departments.values().stream().mapToInt(Integer::intValue).sum();
        if (size == 0) {
            return List.of();
        }
        List<String> sectors = DemoShares.mixed(SECTORS, DemoShares.of(size, SECTOR_SHARES), 29);
        List<Bracket> sizes = DemoShares.mixed(BRACKETS, brackets, 53);
        List<Target> targets = new ArrayList<>();
        departments.forEach((department, count) -> {
            for (int time = 0; time < count; time++) {
                int place = targets.size();
                targets.add(new Target(department, sectors.get(place), sizes.get(place)));
            }
        });
        return targets;
    }

    /** One line of letters for each establishment; the share that has come to each step is that of the manual. */
    private List<String> progressOf(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> {
                    StringBuilder steps = new StringBuilder();
                    for (int reached : PROGRESS) {
                        boolean there = place < Math.round(size * Math.min(100, reached + ahead) / 100.0);
                        steps.append(there ? 'V' : '-');
                    }
                    int next = steps.indexOf("-");
                    if (next > 0) {
                        steps.setCharAt(next, "CPR-PC-P".charAt(place % 8));
                    }
                    return steps.toString();
                })
                .toList();
    }

    private DemoEstablishment establishment(int place, Target target, String officer, String progress) {
        Town town = DemoTowns.of(target.department(), place);
        Bracket bracket = target.bracket();
        return new DemoEstablishment(
                DemoEstablishment.invented(FIRST_INVENTED_SIREN + rank * SIRENS_OF_A_FUND + place),
                DemoNames.firm(target.sector(), place + rank),
                place % 90 + 1 + " " + STREETS.get(place % STREETS.size()),
                town.postalCode(),
                town.name(),
                target.sector(),
                bracket.least() + place * 37 % (bracket.most() - bracket.least() + 1),
                officer,
                progress,
                DemoNames.first(place * 11 + rank),
                DemoNames.last(place * 13 + rank),
                false);
    }

    private record Bracket(int least, int most) {}

    private record Target(String department, String sector, Bracket bracket) {}
}
