package fr.prevention.ground.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page there is. A page that no part of the walk visits is found by {@link #missedBy}. */
public final class EveryPage {

    private final CompanyPages company;
    private final PlatformPages platform;
    private final MemberPages members;
    private final PartnerPages partners;
    private final RequestMappingHandlerMapping mapping;

    public EveryPage(
            CompanyPages company,
            PlatformPages platform,
            MemberPages members,
            PartnerPages partners,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.company = company;
        this.platform = platform;
        this.members = members;
        this.partners = partners;
        this.mapping = requestMappingHandlerMapping;
    }

    /** Builds a world of its own, whose lists have that many rows at least, and walks through all of it. */
    public void walk(int rows, Walk walk) {
        company.walk(rows, walk);
        platform.walk(walk);
        members.walk(rows, walk);
        partners.walk(walk);
    }

    /** The pattern of the page at this address, or the address itself. */
    public String pattern(String path) {
        String bare = bare(path);
        return patterns()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(bare)))
                .sorted()
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(bare);
    }

    /** The pages that none of these addresses shows. */
    public Set<String> missedBy(List<String> paths) {
        Set<String> visited = paths.stream().map(this::pattern).collect(Collectors.toSet());
        Set<String> left = patterns().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(visited);
        return left;
    }

    private static String bare(String path) {
        return path.split("\\?", 2)[0];
    }

    private Stream<PathPattern> patterns() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("fr.prevention."))
                .map(java.util.Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream());
    }
}
