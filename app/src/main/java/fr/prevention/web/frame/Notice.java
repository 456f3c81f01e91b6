package fr.prevention.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The words on the next page that confirm what was just done. */
public final class Notice {

    static final String ATTRIBUTE = "notice";

    private Notice() {}

    public static void of(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute(ATTRIBUTE, key);
    }

    /** Leaves the words for the page after a page that only leads on. */
    public static void passOn(HttpServletRequest request, RedirectAttributes redirect) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null && flash.get(ATTRIBUTE) instanceof String key) {
            of(redirect, key);
        }
    }
}
