package fr.prevention.identity.adapter.recovery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the access claimed in place of an administrator who is gone.
 *
 * @param coolingOff how long the former administrators may object once the claim is approved
 */
@ConfigurationProperties("portal.identity.recovery")
record RecoverySettings(@DefaultValue("72h") Duration coolingOff) {}
