package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentLibrary;
import fr.prevention.preventioncourse.api.HelpCatalogue;
import fr.prevention.preventioncourse.api.NewsCatalogue;
import fr.prevention.preventioncourse.api.StepCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One text of each kind. */
final class KnownReadings implements DocumentLibrary, NewsCatalogue {

    @Override
    public List<LibraryEntry> entries() {
        return List.of(
                new LibraryEntry(
                        "GUIDE_ENGAGEMENT",
                        "Exemple d'engagement de direction",
                        new StepCode("E1"),
                        "Une lettre à adapter.",
                        "Un texte <script>alert(1)</script>\n\n| An | Cas |\n|---|---|\n| 2025 | 3 |\n"),
                new LibraryEntry("ALLER_PLUS_LOIN", "Lectures", null, "Pour approfondir.", "Rien."));
    }

    @Override
    public Optional<LibraryEntry> entry(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    @Override
    public List<NewsItem> latest(int count) {
        return all();
    }

    @Override
    public List<NewsItem> all() {
        return List.of(new NewsItem(
                "webinaire",
                "Un webinaire en janvier",
                "Une heure en ligne.",
                "À **11 h**.",
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2027, 1, 21)));
    }

    @Override
    public Optional<NewsItem> item(String slug) {
        return all().stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    /** The questions of the help. */
    static final class Help implements HelpCatalogue {

        @Override
        public List<HelpEntry> entries() {
            return List.of(
                    new HelpEntry(
                            "deposer", "Mes documents", "Comment déposer un document ?", "Cliquez sur Parcourir."),
                    new HelpEntry("session", "Me connecter", "Ma session a expiré", "Reconnectez-vous."));
        }
    }
}
