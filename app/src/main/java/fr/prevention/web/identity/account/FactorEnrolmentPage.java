package fr.prevention.web.identity.account;

import fr.prevention.identity.api.SecondFactor.FactorProposal;

/**
 * Entering the secret in the application.
 *
 * @param drawing the address as a QR code
 */
public record FactorEnrolmentPage(AccountShell shell, FactorProposal proposal, QrDrawing drawing) {

    @Override
    public String toString() {
        return "FactorEnrolmentPage[…]";
    }
}
