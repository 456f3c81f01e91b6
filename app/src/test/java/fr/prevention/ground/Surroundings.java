package fr.prevention.ground;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts what lies around the portal before the portal starts: the mail server and the data folder. */
final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ServerLog.watched().attach();
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mails.start();
        Path home = folder();
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + mails.getSmtp().getPort(),
                        "portail.second-factor.required-roles=",
                        "portail.home=" + home)
                .applyTo(context);
        context.getBeanFactory().registerSingleton("mailServer", mails);
        SpringApplication.getShutdownHandlers().add(() -> {
            new Mailboxes(mails).all().forEach(Secrets::mailed);
            mails.stop();
            delete(home);
        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("portail-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
