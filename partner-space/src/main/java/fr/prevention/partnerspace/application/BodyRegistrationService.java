package fr.prevention.partnerspace.application;

import fr.prevention.partnerspace.api.BodyDirectory.BodyView;
import fr.prevention.partnerspace.api.BodyRegistration;
import fr.prevention.partnerspace.spi.Bodies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BodyRegistrationService implements BodyRegistration {

    private final Bodies bodies;

    BodyRegistrationService(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void register(RegisterBody command) {
        bodies.put(new BodyView(command.code(), command.name(), command.email()));
    }
}
