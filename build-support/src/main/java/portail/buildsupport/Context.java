package portail.buildsupport;

import java.util.List;

/**
 * A bounded context as the build sees it: Maven module, package below {@code fr.prevention}, database schema.
 *
 * @param module the Maven module and folder
 * @param name the last part of the package and the folder of the migrations
 * @param schema the PostgreSQL schema that the context owns
 */
public record Context(String module, String name, String schema) {

    public static final List<Context> ALL = List.of(
            new Context("identity", "identity", "identity"),
            new Context("establishment", "establishment", "establishment"),
            new Context("prevention-course", "preventioncourse", "prevention_course"),
            new Context("occupational-health", "occupationalhealth", "occupational_health"),
            new Context("partner-space", "partnerspace", "partner_space"));

    /** The migrations of the context, from the root of its resources. */
    public String migrations() {
        return "db/migration/" + name;
    }
}
