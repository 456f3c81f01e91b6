package fr.prevention.platform.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where visitors come from.
 *
 * @param trusted addresses or networks of the proxies in front of the portal, e.g. {@code 10.0.0.0/8}; the address that a
 *     proxy tells is believed from these only, from none unless said
 */
@ConfigurationProperties("portail.proxies")
record ProxySettings(@DefaultValue List<String> trusted) {

    ProxySettings {
        trusted = List.copyOf(trusted);
        trusted.forEach(IpAddressMatcher::new);
    }
}
