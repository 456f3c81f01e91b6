package fr.prevention.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in French, with the way back. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<String> TOLD_APART = Set.of("400", "403", "404", "409", "413", "422", "503");

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        String kind = kind(request);
        model.addAttribute(
                "page",
                new ErrorPage(
                        kind, kind.equals("500") ? RequestReference.of(request) : "", ErrorPage.explanation(request)));
        return "pages/error";
    }

    private static String kind(HttpServletRequest request) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return "expired";
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
