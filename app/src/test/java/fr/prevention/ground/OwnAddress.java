package fr.prevention.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the portal a port that it knows before it starts, as passkeys and identity providers want, and such a provider. */
final class OwnAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ProviderServer provider = ProviderServer.start();
        int port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "portail.base-url=http://localhost:" + port,
                        "portail.second-factor.required-roles=NATIONAL_AGENT",
                        "portail.oidc.issuer-uri=" + provider.issuer(),
                        "portail.oidc.client-id=" + ProviderServer.CLIENT,
                        "portail.oidc.client-secret=" + ProviderServer.SECRET,
                        "portail.oidc.read-timeout=2s",
                        "portail.oidc.link-by-email=true")
                .applyTo(context);
        context.getBeanFactory().registerSingleton("providerServer", provider);
        SpringApplication.getShutdownHandlers().add(provider::stop);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
