package fr.prevention.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that the port of the portal is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BusyPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Le port " + cause.getPort() + " est déjà utilisé par un autre programme de cette machine.",
                "Arrêtez ce programme, ou choisissez un autre port, par exemple SERVER_PORT=" + (cause.getPort() + 1)
                        + ".",
                cause);
    }
}
