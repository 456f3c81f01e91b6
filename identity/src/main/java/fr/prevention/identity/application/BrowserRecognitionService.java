package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.BrowserRecognition;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.spi.KnownBrowsers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BrowserRecognitionService implements BrowserRecognition {

    private final KnownBrowsers browsers;
    private final Clock clock;

    BrowserRecognitionService(KnownBrowsers browsers, Clock clock) {
        this.browsers = browsers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(String token, String login) {
        return LinkSecret.parse(token)
                .map(SecretHash::of)
                .filter(browser -> LoginIdentifier.parse(login)
                        .filter(typed -> browsers.knows(browser, typed))
                        .isPresent())
                .isPresent();
    }

    @Override
    @Transactional
    public String remember(String token, AccountId account) {
        var browser = LinkSecret.parse(token).orElseGet(LinkSecret::random);
        browsers.keep(SecretHash.of(browser), account, clock.instant());
        return browser.value();
    }

    @Override
    @Transactional
    public void purge() {
        browsers.forgetUnseenSince(clock.instant().minus(KEPT));
    }
}
