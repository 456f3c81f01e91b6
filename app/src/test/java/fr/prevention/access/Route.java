package fr.prevention.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.prevention.identity.api.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of {@code access/routes.csv}: who may send this method to this address.
 *
 * @param anyone whether nobody need sign in
 * @param roles the roles that may, when somebody has to be signed in
 */
record Route(String method, String address, boolean anyone, Set<Role> roles) {

    private static final String ANYONE = "anyone";
    private static final String SIGNED_IN = "signed-in";

    static List<Route> all() {
        var file = Objects.requireNonNull(Route.class.getResourceAsStream("/access/routes.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            return rows.stream().map(Route::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Route of(NamedCsvRecord row) {
        String who = row.getField("who");
        return new Route(row.getField("method"), row.getField("address"), who.equals(ANYONE), roles(who));
    }

    private static Set<Role> roles(String who) {
        if (who.equals(ANYONE) || who.equals(SIGNED_IN)) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : who.split(" ", -1)) {
            roles.add(Role.valueOf(role));
        }
        return roles;
    }

    /** What tells one route from another. */
    String key() {
        return method + " " + address;
    }

    /** An address of this kind: one of the names that it lists, or an id that nothing has. */
    String example() {
        return Arrays.stream(address.split("/", -1)).map(Route::example).collect(Collectors.joining("/"));
    }

    private static String example(String segment) {
        if (!segment.startsWith("{")) {
            return segment;
        }
        String names = segment.substring(segment.indexOf(':') + 1);
        return names.contains("|")
                ? names.substring(0, names.indexOf('|'))
                : UUID.randomUUID().toString();
    }
}
