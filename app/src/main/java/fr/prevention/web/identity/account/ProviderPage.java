package fr.prevention.web.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link to the identity provider.
 *
 * @param since since when, null when there is none
 */
public record ProviderPage(
        AccountShell shell, String name, @Nullable Instant since) {}
