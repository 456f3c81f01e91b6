package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentLibrary;
import fr.prevention.preventioncourse.api.DocumentLibrary.LibraryEntry;
import fr.prevention.web.frame.Markdown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code Documentation}: the tools and references of the programme, in every space. */
@Controller
class LibraryController {

    private final DocumentLibrary library;
    private final Markdown markdown;

    LibraryController(DocumentLibrary library, Markdown markdown) {
        this.library = library;
        this.markdown = markdown;
    }

    @GetMapping({"/entreprise/documentation", "/caisse/documentation"})
    String list(Model model) {
        model.addAttribute("page", new LibraryPage(library.entries()));
        return "preventioncourse/library";
    }

    @GetMapping({"/entreprise/documentation/{code}", "/caisse/documentation/{code}"})
    String entry(@PathVariable String code, Model model) {
        LibraryEntry entry = library.entry(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new ReadingPage(entry.title(), entry.summary(), markdown.html(entry.body())));
        model.addAttribute("step", entry.step());
        return "preventioncourse/library-entry";
    }
}
