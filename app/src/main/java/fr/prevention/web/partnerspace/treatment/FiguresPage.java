package fr.prevention.web.partnerspace.treatment;

import fr.prevention.partnerspace.api.RequestFigures.Figures;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * The figures of a body over a period.
 *
 * @param structures bars of what each structure sent
 * @param kinds bars of each kind
 * @param delays bars of how fast requests were decided
 */
public record FiguresPage(
        String bodyName,
        Typed typed,
        FormErrors errors,
        String period,
        Figures figures,
        List<Bar> structures,
        List<Bar> kinds,
        List<Bar> delays,
        String export) {}
