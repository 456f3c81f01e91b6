package fr.prevention.web.identity.users;

import fr.prevention.identity.api.ProvisionalAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The posted pair of the demo's member 10412, shown in demo mode, while it is good, and nowhere else. */
@Component
class DemoFirstConnection {

    static final String MEMBER = "10412";

    private static final String PASSWORD = "DEMO-LETT-RE10-4122";

    private final ProvisionalAccess access;
    private final boolean on;

    DemoFirstConnection(ProvisionalAccess access, @Value("${portail.demo:false}") boolean on) {
        this.access = access;
        this.on = on;
    }

    /** The password of the letter, or nothing. */
    String password() {
        return on && access.isOpen(MEMBER) ? PASSWORD : "";
    }
}
