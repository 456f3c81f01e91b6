package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.RequestFigures;
import fr.prevention.partnerspace.api.RequestFigures.Delay;
import fr.prevention.partnerspace.api.RequestFigures.Figures;
import fr.prevention.partnerspace.api.RequestFigures.Line;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.CsvFile;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.request.TypedDay;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many requests a body received, from whom, of which kind, and how fast they were closed. */
@Controller
class FiguresController {

    private static final String PATH = InboxController.PATH + "/chiffres";
    private static final String FROM = "du";
    private static final String TO = "au";

    private final RequestFigures figures;
    private final Texts texts;
    private final Clock clock;

    FiguresController(RequestFigures figures, Texts texts, Clock clock) {
        this.figures = figures;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Actor actor, Typed typed, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        Period period = period(typed, errors);
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        Figures found = figures.figures(actor, CurrentBody.of(actor), period.from(), period.to());
        model.addAttribute(
                "page",
                new FiguresPage(
                        CurrentBody.organisation(actor).name(),
                        errors.any() ? typed : period.typed(),
                        errors,
                        texts.t("request.figures.period", Words.day(period.from()), Words.day(period.to())),
                        found,
                        Bar.of(found.byStructure(), Line::label, Line::received),
                        Bar.of(found.byKind(), Line::label, Line::received),
                        Bar.of(found.byDelay(), this::bracket, Delay::count),
                        PATH + "/export?" + FROM + "=" + period.from() + "&" + TO + "=" + period.to()));
        return "partnerspace/treatment/figures";
    }

    @GetMapping(PATH + "/export")
    void export(Actor actor, Typed typed, HttpServletResponse response) throws IOException {
        Period period = period(typed, new FormErrors(texts));
        Figures found = figures.figures(actor, CurrentBody.of(actor), period.from(), period.to());
        List<String> titles = Stream.of(
                        "group",
                        "label",
                        "received",
                        "open",
                        "late",
                        "done",
                        "refused",
                        "cancelled",
                        "in-time",
                        "average")
                .map(column -> texts.t("request.figures." + column))
                .toList();
        Stream<List<String>> rows = Stream.of(
                        found.byStructure().stream().map(line -> cells("request.figures.by-structure", line)),
                        found.byKind().stream().map(line -> cells("request.figures.by-kind", line)),
                        found.byDelay().stream().map(this::cells))
                .flatMap(lines -> lines);
        CsvFile.send(response, texts.t("request.figures.file", period.from(), period.to()), titles, rows);
    }

    private List<String> cells(String group, Line line) {
        return Stream.concat(
                        Stream.of(texts.t(group), line.label()),
                        Stream.of(
                                        line.received(),
                                        line.open(),
                                        line.late(),
                                        line.done(),
                                        line.refused(),
                                        line.cancelled(),
                                        line.inTime(),
                                        line.averageDays())
                                .map(value -> value < 0 ? "" : value.toString()))
                .toList();
    }

    private List<String> cells(Delay delay) {
        return List.of(
                texts.t("request.figures.by-delay"),
                bracket(delay),
                Integer.toString(delay.count()),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private String bracket(Delay delay) {
        return texts.t("request.figures.delay." + delay.bracket());
    }

    /** The period asked for; the current year where none is, or where it cannot be read. */
    private Period period(Typed typed, FormErrors errors) {
        LocalDate today = LocalDate.now(clock);
        Period year = new Period(today.withDayOfYear(1), today);
        LocalDate from = errors.read(typed, FROM, TypedDay::parse, "request.fault.date");
        LocalDate to = errors.read(typed, TO, TypedDay::parse, "request.fault.date");
        Period asked = new Period(Objects.requireNonNullElse(from, year.from()), Objects.requireNonNullElse(to, today));
        if (asked.to().isBefore(asked.from())) {
            errors.add(TO, "request.figures.backwards");
            return year;
        }
        return asked;
    }

    private record Period(LocalDate from, LocalDate to) {

        Typed typed() {
            return Typed.NOTHING.with(FROM, from.toString()).with(TO, to.toString());
        }
    }
}
