package fr.prevention.platform.demo;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.time.TravellingClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The agreements of the demonstration, dated from the day of its first start. */
@Component
@ConditionalOnBooleanProperty("portail.demo")
class DemoAgreements {

    private final AgreementKeeping agreements;
    private final LocalDate today;

    DemoAgreements(AgreementKeeping agreements, TravellingClock clock) {
        this.agreements = agreements;
        this.today = LocalDate.now(clock);
    }

    static BodyCode bodyOf(Actor agent) {
        return new BodyCode(agent.memberships().getFirst().organisation().key());
    }

    /** The same mark for the same thing, however often a start is taken up again. */
    static UUID submission(String what) {
        return UUID.nameUUIDFromBytes(("demo " + what).getBytes(StandardCharsets.UTF_8));
    }

    void record(Actor agent, StructureId structure, int from, int to, int technicians, int managers) {
        BodyCode body = bodyOf(agent);
        var _ = agreements.record(
                agent,
                new RecordAgreement(
                        submission("agreement " + structure.value() + " " + body.value()),
                        body,
                        structure,
                        new Terms(today.plusDays(from), today.plusDays(to), technicians, managers)));
    }
}
