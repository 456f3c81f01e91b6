package fr.prevention.partnerspace.api;

/** Warns of agreements that come to their end without another after them. */
public interface AgreementWatch {

    /**
     * Publishes {@link AgreementEndApproached} for each agreement in force that came under 90, 30 or 7 days left since it was
     * last looked at. Of several thresholds passed at once only the nearest is told. Run at any time, as often as one likes:
     * each warning leaves once.
     *
     * @return how many were told
     */
    int warn();
}
