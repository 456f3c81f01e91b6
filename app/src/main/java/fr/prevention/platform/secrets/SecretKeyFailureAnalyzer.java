package fr.prevention.platform.secrets;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the portal does not start without its key. */
final class SecretKeyFailureAnalyzer extends AbstractFailureAnalyzer<SecretKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SecretKeyMissing cause) {
        return new FailureAnalysis(description(cause), cause.action(), cause);
    }

    private static @Nullable String description(SecretKeyMissing cause) {
        return cause.getMessage();
    }
}
