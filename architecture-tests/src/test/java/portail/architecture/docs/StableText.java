package portail.architecture.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts in one order what the documentation generator writes in the order in which it met it: the jar, the folder, the machine. */
final class StableText {

    private StableText() {}

    static String of(String generated) {
        List<String> lines =
                generated.lines().map(String::stripTrailing).collect(Collectors.toCollection(ArrayList::new));
        sortRuns(lines, line -> line.strip().startsWith("Component("));
        sortRuns(lines, line -> line.startsWith("Rel("));
        return sortSections(String.join("\n", sortItems(lines))).strip() + "\n";
    }

    /** Neighbouring lines of a kind. */
    private static void sortRuns(List<String> lines, Predicate<String> ofTheKind) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && ofTheKind.test(lines.get(to))) {
                to++;
            }
            lines.subList(from, to).sort(Comparator.naturalOrder());
            from = to + 1;
        }
    }

    /** The items of a list, each with the items below it; a list may start in the cell of a table. */
    private static List<String> sortItems(List<String> lines) {
        List<String> sorted = new ArrayList<>();
        List<String> items = new ArrayList<>();
        boolean inCell = false;
        for (String line : lines) {
            if (line.startsWith("|* ") || (line.startsWith("* ") && items.isEmpty())) {
                flush(items, inCell, sorted);
                inCell = line.startsWith("|");
                items.add(inCell ? line.substring(1) : line);
            } else if (line.startsWith("* ")) {
                items.add(line);
            } else if (line.startsWith("** ") && !items.isEmpty()) {
                items.set(items.size() - 1, items.getLast() + "\n" + line);
            } else {
                flush(items, inCell, sorted);
                sorted.add(line);
            }
        }
        flush(items, inCell, sorted);
        return sorted;
    }

    private static void flush(List<String> items, boolean inCell, List<String> sorted) {
        if (!items.isEmpty()) {
            items.sort(Comparator.naturalOrder());
            sorted.add((inCell ? "|" : "") + String.join("\n", items));
            items.clear();
        }
    }

    /** The chapters of the document that includes the others; its own title comes first. */
    private static String sortSections(String text) {
        String[] sections = text.split("\n+(?=== )");
        Arrays.sort(sections, 1, sections.length);
        return String.join("\n\n", sections);
    }
}
