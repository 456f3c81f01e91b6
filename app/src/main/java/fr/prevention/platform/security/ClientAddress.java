package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The network address of whoever makes a request. What a header tells is believed only as far as it was written by
 * configured proxies: from the right, the first address that is not one of theirs. Anybody else may write what they like.
 */
@Component
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final int PREFIX_BYTES = 8;

    private final List<IpAddressMatcher> proxies;

    ClientAddress(ProxySettings settings) {
        this.proxies = settings.trusted().stream().map(IpAddressMatcher::new).toList();
    }

    /** The address itself. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> hops = hops(request);
        for (String hop : hops) {
            if (!isProxy(address) || !LITERAL.matcher(hop).matches()) {
                break;
            }
            address = hop;
        }
        return address;
    }

    /** Whose allowance a try from there uses up: one IPv6 subscriber has billions of addresses, hence the network. */
    public String allowanceOf(HttpServletRequest request) {
        String address = of(request);
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == PREFIX_BYTES * 2 ? Arrays.toString(Arrays.copyOf(bytes, PREFIX_BYTES)) : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }

    private boolean isProxy(String address) {
        return LITERAL.matcher(address).matches() && proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    /** What proxies wrote, the nearest first. */
    private static List<String> hops(HttpServletRequest request) {
        List<String> hops = Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        return hops.reversed();
    }
}
