package portail.architecture;

import java.util.List;

/**
 * One rule of the architecture.
 *
 * @param statement what must hold, as a sentence
 * @param because why anybody should care
 * @param check finds the breaches
 * @param offenders what breaks it in the bad portal, as the breaches name it: the proof that the rule bites
 */
public record Rule(String statement, String because, Check check, List<String> offenders) {

    public Rule(String statement, String because, Check check, String... offenders) {
        this(statement, because, check, List.of(offenders));
    }

    @Override
    public String toString() {
        return statement;
    }
}
