package fr.prevention.ground.pages;

import fr.prevention.ground.Visitor;

/** What a test does on each page. */
@FunctionalInterface
public interface Walk {

    /** Looks at these addresses, as that visitor sees them. */
    void visit(Visitor visitor, String... paths);
}
