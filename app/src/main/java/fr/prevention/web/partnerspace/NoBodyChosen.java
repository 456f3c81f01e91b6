package fr.prevention.web.partnerspace;

/** A page of the partner space was opened before a body was chosen, or after the agreement with the chosen one ended. */
final class NoBodyChosen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String endedBody;

    NoBodyChosen(String endedBody) {
        super("no body is chosen");
        this.endedBody = endedBody;
    }

    /** The code of the body whose agreement has ended meanwhile, "" when none was chosen. */
    String endedBody() {
        return endedBody;
    }
}
