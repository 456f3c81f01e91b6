package fr.prevention.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as everybody must be able to use it: no fault that axe finds among the rules of WCAG 2.2 A and AA, light and dark,
 * at the widths of a desk and of a phone, and nothing to scroll sideways down to 320 pixels.
 */
final class Accessibility {

    private static final int DESK = 1280;
    private static final int PHONE = 375;
    private static final int SMALLEST = 320;
    private static final int HEIGHT = 900;

    private static final String EVERY_RULE = """
            {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}""";
    /** What the colour scheme can change: the page itself is the same in both. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String RUN = """
            async () => (await axe.run(document, {runOnly: RULES, resultTypes: ['violations']})).violations
              .flatMap(fault => fault.nodes.map(node => fault.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))
            """;
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(it => !it.closest('.space-menu') && it.getBoundingClientRect().right > document.documentElement.clientWidth)
                .slice(0, 5).map(it => it.tagName + '.' + it.className)
                .concat('scroll width ' + document.documentElement.scrollWidth)
            """;

    private Accessibility() {}

    /** Every fault, with the situation in which it shows. */
    static List<String> faults(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> faults = new ArrayList<>();
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            faults.addAll(seen(page, width + " light", ColorScheme.LIGHT, EVERY_RULE));
            faults.addAll(seen(page, width + " dark", ColorScheme.DARK, COLOURS));
            faults.addAll(named(width + " too wide", page.evaluate(TOO_WIDE)).toList());
        }
        page.setViewportSize(SMALLEST, HEIGHT);
        faults.addAll(named(SMALLEST + " too wide", page.evaluate(TOO_WIDE)).toList());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(DESK, HEIGHT);
        return faults;
    }

    private static List<String> seen(Page page, String situation, ColorScheme scheme, String rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return named(situation, page.evaluate(RUN.replace("RULES", rules))).toList();
    }

    private static Stream<String> named(String situation, Object faults) {
        return ((List<?>) faults).stream().map(fault -> situation + " " + fault);
    }
}
