package fr.prevention.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that say where this portal is.
 *
 * @param home private folder of the installation: embedded database and, unless said otherwise, files
 * @param baseUrl address of the portal as its users type it, on which links in mails are built
 * @param demo demonstration mode: invented data, accounts listed on the login page, loopback only; decided at start, before
 *     anything else
 */
@ConfigurationProperties("portail")
public record PortalSettings(
        Path home,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean demo) {

    /** The address of a page, given its path with a leading slash. */
    public URI page(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
