package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.AdministratorRecovery.RecoveryView;
import org.jspecify.annotations.Nullable;

/**
 * What a former administrator may object to.
 *
 * @param recovery null when it is too late
 */
public record ObjectionPage(@Nullable RecoveryView recovery, String address) {}
