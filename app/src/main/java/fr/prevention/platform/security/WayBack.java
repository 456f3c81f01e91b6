package fr.prevention.platform.security;

import fr.prevention.platform.drafts.KeptForms;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a sign-in leads: to the page that was wanted, with what was typed there, and never to the form of somebody else. */
@Component
class WayBack {

    private final KeptForms kept;

    WayBack(KeptForms kept) {
        this.kept = kept;
    }

    String of(UUID account, @Nullable String wanted) {
        Optional<String> page = LocalPath.of(wanted).filter(path -> !path.equals("/"));
        return page.map(path -> isOfAnother(account, path) ? "/" : path)
                .orElseGet(() -> kept.latest(account)
                        .map(form -> ResumeAddress.of(form.page(), form.id()))
                        .orElse("/"));
    }

    private boolean isOfAnother(UUID account, String path) {
        return ResumeAddress.keptOf(path)
                .flatMap(kept::owner)
                .filter(owner -> !owner.equals(account))
                .isPresent();
    }
}
