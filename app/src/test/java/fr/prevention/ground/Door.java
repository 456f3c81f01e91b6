package fr.prevention.ground;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;

/** Where the portal under test is reached. */
public final class Door {

    private static final AtomicInteger STRANGERS = new AtomicInteger();

    private final Environment environment;

    Door(Environment environment) {
        this.environment = environment;
    }

    /** The address of the portal, without a slash at its end. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody who has not signed in. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who has not signed in, at a network address where nobody else is. */
    public Visitor stranger() {
        return new Visitor(address(), elsewhere());
    }

    /** A network address where nobody else is. */
    public String elsewhere() {
        int number = STRANGERS.getAndIncrement();
        return "198.18." + (number / 250) % 250 + "." + (number % 250 + 1);
    }

    /** Somebody signed in with the password of all people of these tests. */
    public Visitor signedIn(String login) {
        Visitor visitor = visitor();
        Answer answer = visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .send();
        if (answer.status() != 302) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.status());
        }
        return visitor;
    }
}
