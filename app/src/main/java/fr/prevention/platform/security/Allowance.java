package fr.prevention.platform.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whose allowance a try from an address uses up: one IPv6 subscriber has billions of addresses, hence the network. */
final class Allowance {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");
    private static final int ADDRESS_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private Allowance() {}

    static String of(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == ADDRESS_BYTES ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES)) : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
