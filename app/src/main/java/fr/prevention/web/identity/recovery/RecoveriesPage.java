package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.AdministratorRecovery.RecoveryView;
import java.util.List;

/**
 * The claims that await a decision or their time.
 *
 * @param path the address of this list
 */
public record RecoveriesPage(String path, List<RecoveryView> recoveries) {}
