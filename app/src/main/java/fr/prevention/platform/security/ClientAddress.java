package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The network address from which a request comes: that of its connection, unless this is a proxy named in {@code
 * portail.trusted-proxies}; then the last address in {@code X-Forwarded-For} that is no such proxy. What a client writes
 * there itself stands before and is never believed.
 */
@Component
public class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    private final List<IpAddressMatcher> proxies;

    ClientAddress(@Value("${portail.trusted-proxies:}") List<String> proxies) {
        this.proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    public String of(HttpServletRequest request) {
        String reached = request.getRemoteAddr();
        List<String> named = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .map(String::strip)
                .toList();
        for (String before : named.reversed()) {
            if (!isTrusted(reached) || !ADDRESS.matcher(before).matches()) {
                return reached;
            }
            reached = before;
        }
        return reached;
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
