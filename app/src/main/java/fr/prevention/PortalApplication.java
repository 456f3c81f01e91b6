package fr.prevention;

import fr.prevention.platform.audit.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal: one jar that holds every context, its screens, its technology and its commands. */
@Modulithic(systemName = "Portail Prévention")
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        if (AuditCommand.isAsked(arguments)) {
            System.exit(AuditCommand.run(arguments));
        }
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
