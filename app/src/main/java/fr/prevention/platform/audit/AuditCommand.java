package fr.prevention.platform.audit;

import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.api.AuditVerification.KnownSeal;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.platform.database.CommandDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/**
 * {@code verifier-journal [numéro:sceau]}: verifies the audit trail of the configured database, without screens, without
 * changing a schema, and says what it found in one French sentence. Ends with 0 when the trail is intact, 1 when it is not
 * or could not be read.
 */
public final class AuditCommand {

    private static final String NAME = "verifier-journal";
    private static final Pattern SEAL = Pattern.compile("(\\d{1,18}):(\\p{XDigit}{64})");
    private static final Logger LOG = LoggerFactory.getLogger(AuditCommand.class);

    private AuditCommand() {}

    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs the command and tells with which code the program ends. */
    public static int run(String... arguments) {
        Optional<KnownSeal> known = arguments.length > 1 ? seal(arguments[1]) : Optional.empty();
        if (arguments.length > 1 && known.isEmpty()) {
            LOG.error("Le sceau attendu s’écrit numéro:sceau, par exemple 125:9f86d081… (64 caractères).");
            return 1;
        }
        try (ConfigurableApplicationContext context = application().run()) {
            AuditVerification verification = context.getBean(AuditVerification.class);
            return tell(known.map(verification::verify).orElseGet(verification::verify));
        } catch (DataAccessException unreadable) {
            LOG.error(
                    "Le journal d’audit n’a pas pu être lu : {}",
                    unreadable.getMostSpecificCause().getMessage());
            return 1;
        } catch (RuntimeException toldByItsAnalysis) {
            return 1;
        }
    }

    private static int tell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(long entries, String seal) -> {
                LOG.info(
                        "Le journal d’audit est intact : {} écritures vérifiées, dernier sceau {}:{}.",
                        entries,
                        entries,
                        seal);
                yield 0;
            }
            case Verdict.Broken(long number, AuditVerification.Fault fault, long entries) -> {
                LOG.error(
                        "Le journal d’audit est rompu à l’écriture n° {} : {}. Les {} écritures qui précèdent sont intactes.",
                        number,
                        words(fault),
                        entries);
                yield 1;
            }
        };
    }

    private static String words(AuditVerification.Fault fault) {
        return switch (fault) {
            case CHANGED -> "elle a été modifiée après coup";
            case MISSING -> "elle manque";
            case DETACHED -> "elle ne suit pas l’écriture qui la précède";
            case BEYOND_END -> "elle se trouve au-delà de la fin connue du journal";
            case OTHER_END -> "son sceau n’est pas celui de la fin connue du journal";
            case OTHER_SEAL -> "son sceau n’est pas celui qui avait été noté";
        };
    }

    private static Optional<KnownSeal> seal(String typed) {
        Matcher matcher = SEAL.matcher(typed);
        return matcher.matches()
                ? Optional.of(new KnownSeal(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Needs.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(
                "logging.level.root", "warn",
                "logging.level.fr.prevention.platform.audit", "info",
                "logging.pattern.console", "%m%n"));
        return application;
    }

    /** The database and identity, of which only what the verification needs is made. */
    @Import(CommandDatabase.class)
    @ComponentScan({"fr.prevention.identity", "fr.prevention.platform.time"})
    static class Needs {}
}
