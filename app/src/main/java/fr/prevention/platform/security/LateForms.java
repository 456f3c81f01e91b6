package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.platform.drafts.KeptForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The forms that come too late: their session is gone, or their token is. What was typed is kept for the account that was
 * filling the form, and the person is sent back to its page, by way of the sign-in if need be. Nothing is carried out.
 */
@Component
public class LateForms {

    private static final String FOR_ANOTHER = LateForms.class.getName();

    private final FormOrigins origins;
    private final KeptForms kept;
    private final AccountDirectory accounts;

    LateForms(FormOrigins origins, KeptForms kept, AccountDirectory accounts) {
        this.origins = origins;
        this.kept = kept;
        this.accounts = accounts;
    }

    /** Whether the form of this request was filled by somebody else than who is signed in now. */
    public static boolean isOfAnotherAccount(HttpServletRequest request) {
        return request.getAttribute(FOR_ANOTHER) != null;
    }

    /** Whether the form was filled under another account than this one. */
    boolean isOfAnother(UUID signedIn, HttpServletRequest request) {
        return isForm(request)
                && origins.of(request)
                        .filter(origin -> !origin.account().equals(signedIn))
                        .isPresent();
    }

    /**
     * Keeps what was typed and answers, unless there is nothing to keep or nobody to keep it for.
     *
     * @param signedIn who is signed in now, or nobody
     * @return whether the request is answered
     */
    boolean sendBack(HttpServletRequest request, HttpServletResponse response, @Nullable UUID signedIn)
            throws IOException, ServletException {
        Optional<FormOrigin> origin = isForm(request) ? origins.of(request) : Optional.empty();
        if (origin.isEmpty()) {
            return false;
        }
        boolean another = signedIn != null && !signedIn.equals(origin.get().account());
        String way = isWhole(request) ? keep(origin.get(), request, signedIn == null) : "";
        if (another) {
            request.setAttribute(FOR_ANOTHER, true);
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (!way.isEmpty()) {
            response.sendRedirect(way);
        }
        return another || !way.isEmpty();
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** A part of a page that is sent alone leaves the page as it is, with what is typed in it. */
    private static boolean isWhole(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getHeader("HX-Request") == null && !path.startsWith("/brouillons/");
    }

    /** Where to send the person; empty when nothing could be kept and the page of the fault says best what to do. */
    private String keep(FormOrigin origin, HttpServletRequest request, boolean signedOut)
            throws IOException, ServletException {
        if (accounts.account(new AccountId(origin.account())).isEmpty()) {
            return "";
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        String tooLong = signedOut
                ? "/connexion?suite=" + URLEncoder.encode(origin.page(), StandardCharsets.UTF_8)
                        + "&expiree&trop-longue"
                : "";
        return kept.keep(origin.account(), origin.page(), action(request), fields, files(request))
                .map(id -> ResumeAddress.of(origin.page(), id))
                .orElse(tooLong);
    }

    private static String action(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static List<String> files(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        return type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                ? List.of()
                : request.getParts().stream()
                        .map(Part::getSubmittedFileName)
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .toList();
    }
}
