package id.balai.kit.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** One address or a range of addresses in CIDR notation, such as {@code 10.0.0.0/8} or {@code ::1}. */
public final class AddressRange {

    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private final byte[] address;
    private final int prefix;

    private AddressRange(byte[] address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** Reads an address or a range; never asks a name server. @throws IllegalArgumentException when it is neither */
    public static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] address = literal(parts[0]).getAddress();
        int bits = address.length * Byte.SIZE;
        int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        if (parts.length > 2 || prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(address, prefix);
    }

    /** An address written in digits. @throws IllegalArgumentException for a name or anything else */
    public static InetAddress literal(String text) {
        try {
            if (LITERAL.matcher(text).matches()) {
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
        throw new IllegalArgumentException(text);
    }

    public boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((bytes[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
