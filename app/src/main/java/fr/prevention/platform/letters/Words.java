package fr.prevention.platform.letters;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The French words of the mails, {@code messages/letters.properties}. */
@Component
class Words {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Words() {
        bundle.setBasename("messages.letters");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    String say(String key, Object... values) {
        return bundle.getMessage(key, values, Locale.FRENCH);
    }
}
