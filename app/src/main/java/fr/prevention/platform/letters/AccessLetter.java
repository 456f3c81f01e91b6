package fr.prevention.platform.letters;

import java.net.URI;
import java.util.List;

/**
 * A mail that opens accounts: each with its login and its own link.
 *
 * @param greeting the opening line
 * @param introduction paragraphs before the accounts
 * @param conclusion paragraphs after
 * @param closing who signs
 */
public record AccessLetter(
        String subject,
        String greeting,
        List<String> introduction,
        List<Way> ways,
        List<String> conclusion,
        String closing) {

    public AccessLetter {
        introduction = List.copyOf(introduction);
        ways = List.copyOf(ways);
        conclusion = List.copyOf(conclusion);
    }

    /** One account and the link to its page, which is not to be shown anywhere else. */
    public record Way(String account, String login, String label, URI address) {

        @Override
        public String toString() {
            return "Way[" + login + "]";
        }
    }
}
