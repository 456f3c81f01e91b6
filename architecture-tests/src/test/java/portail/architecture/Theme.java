package portail.architecture;

import java.util.List;

/** Rules that belong together. */
public record Theme(String title, List<Rule> rules) {

    public Theme(String title, Rule... rules) {
        this(title, List.of(rules));
    }
}
