package fr.prevention.preventioncourse.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tools and reference documents of the programme, open to everyone, that questions point to. */
public interface DocumentLibrary {

    /** In the order of the steps they serve. */
    List<LibraryEntry> entries();

    Optional<LibraryEntry> entry(String code);

    /**
     * An entry of the library.
     *
     * @param code stable code named by questions, such as {@code OUTIL_DEPISTAGE}
     * @param step the step it serves first
     * @param body in markdown
     */
    record LibraryEntry(String code, String title, @Nullable StepCode step, String summary, String body) {}
}
