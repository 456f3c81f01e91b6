package fr.prevention.web.identity;

/**
 * The page of a link that opens nothing.
 *
 * @param renewal where another link is asked for
 */
public record DeadLinkPage(String renewal) {

    @Override
    public String toString() {
        return "DeadLinkPage";
    }
}
