package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.NewsCatalogue;
import fr.prevention.preventioncourse.api.NewsCatalogue.NewsItem;
import fr.prevention.web.frame.Markdown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code Actualités}: what happens in prevention, in every space. */
@Controller
class NewsController {

    private final NewsCatalogue news;
    private final Markdown markdown;

    NewsController(NewsCatalogue news, Markdown markdown) {
        this.news = news;
        this.markdown = markdown;
    }

    @GetMapping({"/entreprise/actualites", "/caisse/actualites"})
    String list(Model model) {
        model.addAttribute("news", news.all());
        return "preventioncourse/news";
    }

    @GetMapping({"/entreprise/actualites/{slug}", "/caisse/actualites/{slug}"})
    String item(@PathVariable String slug, Model model) {
        NewsItem item = news.item(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new ReadingPage(item.title(), item.summary(), markdown.html(item.body())));
        model.addAttribute("item", item);
        return "preventioncourse/news-item";
    }
}
