package fr.prevention.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the portal, by every role and by nobody: who may is data, in {@code access/routes.csv}. */
@WholePortal
class AccessMatrixIT {

    /** Answered before any controller: no mapping tells of them. */
    private static final Set<String> ANSWERED_BY_FILTERS = Set.of("POST /deconnexion");

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_route_of_the_portal_has_its_row_and_no_row_is_left_over() {
        Set<String> rows = Route.all().stream().map(Route::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> routes = new TreeSet<>(ANSWERED_BY_FILTERS);
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("fr.prevention.")) {
                Set<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                        ? Set.of("GET")
                        : mapping.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .collect(Collectors.toSet());
                methods.forEach(
                        method -> mapping.getPatternValues().forEach(address -> routes.add(method + " " + address)));
            }
        });
        assertThat(rows).as("rows of access/routes.csv").isEqualTo(routes);
    }

    @TestFactory
    Stream<DynamicNode> who_may_and_who_may_not() {
        Cast cast = new Cast("matrice", town, provisioning, door);
        return Route.all().stream()
                .map(route -> dynamicContainer(
                        route.key(),
                        Stream.concat(
                                Stream.of(dynamicTest("nobody signed in", () -> nobody(route))),
                                Arrays.stream(Role.values())
                                        .map(role -> dynamicTest(role.name(), () -> somebody(route, role, cast))))));
    }

    private void nobody(Route route) {
        Visitor visitor = door.visitor();
        Answer page = visitor.get("/connexion");
        String token = page.form("form[action=/connexion]").value("_csrf");
        Answer answer = send(route, visitor, token);
        if (route.anyone()) {
            assertThat(answer.status()).isNotIn(401, 403).isLessThan(500);
            assertThat(answer.location()).doesNotContain("suite=");
        } else {
            assertThat(answer.status()).as(route.key()).isEqualTo(302);
            assertThat(answer.location()).startsWith("/connexion");
        }
    }

    private void somebody(Route route, Role role, Cast cast) {
        Answer answer = send(route, cast.signedIn(role), cast.token(role));
        if (route.anyone() || route.roles().contains(role)) {
            assertThat(answer.status()).as(route.key()).isNotIn(401, 403).isLessThan(500);
            if (!route.method().equals("GET")
                    && !cast.signedIn(role).get("/espaces").location().isEmpty()) {
                cast.again(role);
            }
        } else {
            assertThat(answer.status()).as(route.key()).isEqualTo(403);
        }
    }

    private static Answer send(Route route, Visitor visitor, String token) {
        String address = route.example();
        return route.method().equals("GET")
                ? visitor.get(address)
                : visitor.post(address, Map.of("_csrf", List.of(token)));
    }
}
