package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.ChosenOrganisation;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.CurrentSession;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class FrameAdvice {

    private final Texts texts;
    private final Assets assets;
    private final ObjectProvider<BandContext> bands;
    private final ObjectProvider<MenuCounts> counts;
    private final boolean demo;

    FrameAdvice(
            Texts texts,
            Assets assets,
            ObjectProvider<BandContext> bands,
            ObjectProvider<MenuCounts> counts,
            @Value("${portail.demo:false}") boolean demo) {
        this.texts = texts;
        this.assets = assets;
        this.bands = bands;
        this.counts = counts;
        this.demo = demo;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Actor actor = CurrentActor.of(request).orElse(null);
        String path = path(request);
        List<Space> homes = actor == null ? List.of() : Space.homesOf(actor);
        return new Frame(
                texts,
                assets,
                isFault(request) ? Space.ofFault(path, homes) : Space.of(path, homes),
                path,
                actor,
                csrf(request),
                CurrentActor.whole(request)
                        .map(whole -> ChosenOrganisation.of(whole).size())
                        .orElse(0),
                actor == null ? null : band(request, actor),
                SingletonSupplier.of(() -> actor == null ? Optional.empty() : waiting(actor)),
                demo,
                notice(request),
                CurrentSession.of(request).orElse(null),
                Resumption.of(request));
    }

    private static boolean isFault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private BandContext.@Nullable Band band(HttpServletRequest request, Actor actor) {
        return bands.orderedStream()
                .flatMap(context -> context.band(request, actor).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<MenuCounts.Waiting> waiting(Actor actor) {
        return counts.orderedStream()
                .flatMap(count -> count.waiting(actor).stream())
                .findFirst();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? NoToken.INSTANCE : token;
    }

    private @Nullable String notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Notice.ATTRIBUTE) instanceof String key ? texts.t(key) : null;
    }

    /** For the pages shown before the token filter had its say: they hold no form. */
    private enum NoToken implements CsrfToken {
        INSTANCE;

        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }

        @Override
        public String getToken() {
            return "";
        }
    }
}
