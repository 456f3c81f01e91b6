package fr.prevention.web.frame;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The fingerprinted addresses of style sheets, scripts and pictures, looked up once each. */
@Component
public class Assets {

    private final ResourceUrlProvider resources;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /**
     * The address of a file, with the fingerprint of its content.
     *
     * @param path below {@code /assets/}
     * @throws IllegalArgumentException when there is no such file
     */
    public String url(String path) {
        return addresses.computeIfAbsent(path, this::fingerprinted);
    }

    private String fingerprinted(String path) {
        String found = resources.getForLookupPath("/assets/" + path);
        return Objects.requireNonNullElseGet(found, () -> {
            throw new IllegalArgumentException("No asset " + path);
        });
    }
}
