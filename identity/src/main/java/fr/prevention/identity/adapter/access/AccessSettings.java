package fr.prevention.identity.adapter.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the links in mails.
 *
 * @param activation how long the link of an invitation is good
 * @param reset how long the link of a forgotten password is good
 */
@ConfigurationProperties("portal.identity.links")
record AccessSettings(
        @DefaultValue("7d") Duration activation,
        @DefaultValue("24h") Duration reset) {}
