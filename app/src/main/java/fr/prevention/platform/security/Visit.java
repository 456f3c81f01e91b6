package fr.prevention.platform.security;

import java.io.Serializable;

/** From where somebody signs in: whose allowance it is, and what the browser carries, "" for nothing. */
record Visit(String allowance, String browser) implements Serializable {

    private static final long serialVersionUID = 1L;

    static final Visit UNKNOWN = new Visit("", "");

    @Override
    public String toString() {
        return "Visit[" + allowance + "]";
    }
}
