package fr.prevention.web.form;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.drafts.KeptForm;
import fr.prevention.platform.drafts.KeptForms;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.ResumeAddress;
import fr.prevention.web.frame.Resumption;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a form back that came too late: the page that showed it, whatever it is, is filled with what was typed. Once the form
 * is sent again, what was kept is forgotten.
 */
final class KeptFormFilter extends OncePerRequestFilter {

    /** The answers after which what was typed is saved, or stands in the page again. */
    private static final Set<Integer> RECEIVED = Set.of(
            HttpServletResponse.SC_OK,
            HttpServletResponse.SC_FOUND,
            HttpServletResponse.SC_SEE_OTHER,
            HttpServletResponse.SC_UNPROCESSABLE_CONTENT);

    private final KeptForms kept;

    KeptFormFilter(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID account = CurrentActor.of(request)
                .map(Actor::account)
                .map(id -> id.value())
                .orElse(null);
        Optional<UUID> asked = asked(request);
        if (account == null || asked.isEmpty()) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET")) {
            Optional<KeptForm> form = kept.find(account, asked.get());
            Resumption.tell(request, form);
            show(request, response, chain, form.orElse(null));
        } else {
            chain.doFilter(request, response);
            boolean whole = request.getHeader("HX-Request") == null;
            if (whole && RECEIVED.contains(response.getStatus())) {
                kept.discard(account, asked.get());
            }
        }
    }

    private static Optional<UUID> asked(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? ResumeAddress.keptOf(request.getQueryString())
                : ResumeAddress.keptOf("?" + ResumeAddress.PARAMETER + "=" + request.getParameter(KeptFormFill.AGAIN));
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable KeptForm form)
            throws IOException, ServletException {
        if (form == null) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String type = page.getContentType();
        if (page.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            byte[] filled = KeptFormFill.fill(html, form).getBytes(StandardCharsets.UTF_8);
            page.resetBuffer();
            page.getOutputStream().write(filled);
        }
        page.copyBodyToResponse();
    }
}
