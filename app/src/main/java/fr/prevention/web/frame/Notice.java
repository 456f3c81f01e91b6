package fr.prevention.web.frame;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words on the next page that confirm what was just done. */
public final class Notice {

    static final String ATTRIBUTE = "notice";

    private Notice() {}

    public static void of(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute(ATTRIBUTE, key);
    }
}
