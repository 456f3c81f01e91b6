package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentLibrary.LibraryEntry;
import fr.prevention.preventioncourse.api.StepCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documentation. */
public record LibraryPage(List<LibraryEntry> entries) {

    /** By step served, in the order of the steps; what serves none comes last. */
    public Map<Optional<StepCode>, List<LibraryEntry>> byStep() {
        Map<Optional<StepCode>, List<LibraryEntry>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.step() != null)
                .forEach(entry -> groups.computeIfAbsent(Optional.ofNullable(entry.step()), step -> new ArrayList<>())
                        .add(entry));
        List<LibraryEntry> others =
                entries.stream().filter(entry -> entry.step() == null).toList();
        if (!others.isEmpty()) {
            groups.put(Optional.empty(), others);
        }
        return groups;
    }
}
