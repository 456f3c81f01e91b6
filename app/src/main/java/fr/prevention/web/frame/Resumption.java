package fr.prevention.web.frame;

import fr.prevention.platform.drafts.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page that was asked to show a form filled again.
 *
 * @param form what was kept of it; nothing when it is too old, was sent since, or belongs to another account
 */
public record Resumption(@Nullable KeptForm form) {

    private static final String ATTRIBUTE = Resumption.class.getName();

    /** Has the page of this request tell what it gives back. */
    public static void tell(HttpServletRequest request, Optional<KeptForm> form) {
        request.setAttribute(ATTRIBUTE, new Resumption(form.orElse(null)));
    }

    static @Nullable Resumption of(HttpServletRequest request) {
        return (Resumption) request.getAttribute(ATTRIBUTE);
    }
}
