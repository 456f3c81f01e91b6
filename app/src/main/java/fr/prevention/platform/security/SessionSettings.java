package fr.prevention.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people stay signed in; how long without doing anything is {@code spring.session.timeout}.
 *
 * @param longest after which one signs in again whatever was done meanwhile
 * @param warning how long before the end the pages warn
 */
@ConfigurationProperties("portail.session")
record SessionSettings(
        @DefaultValue("12h") Duration longest,
        @DefaultValue("2m") Duration warning) {}
