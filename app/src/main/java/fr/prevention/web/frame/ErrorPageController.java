package fr.prevention.web.frame;

import fr.prevention.platform.security.LateForms;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in French, with the way back. */
@Controller
class ErrorPageController implements ErrorController {

    private static final String TOO_LARGE = "413";
    private static final Set<String> TOLD_APART =
            Set.of("400", "403", "404", "409", "410", TOO_LARGE, "422", "429", "503");

    private final DataSize longestRequest;

    ErrorPageController(@Value("${spring.servlet.multipart.max-request-size:120MB}") DataSize longestRequest) {
        this.longestRequest = longestRequest;
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        String kind = kind(request);
        if (kind.equals(TOO_LARGE)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        model.addAttribute(
                "page",
                new ErrorPage(
                        kind, kind.equals("500") ? RequestReference.of(request) : "", ErrorPage.explanation(request)));
        return "pages/error";
    }

    /** A request too large is not read at all, so that the token of its form seems to be missing. */
    private String kind(HttpServletRequest request) {
        if (LateForms.isOfAnotherAccount(request)) {
            return "other-account";
        }
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return request.getContentLengthLong() > longestRequest.toBytes() ? TOO_LARGE : "expired";
        }
        String status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return switch (status) {
            case "405" -> "404";
            case String known when TOLD_APART.contains(known) -> known;
            case String other when other.startsWith("4") -> "400";
            default -> "500";
        };
    }
}
