package app.tremplin.platform;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Whether an address is one of the public internet, and not of this computer or of the network around it: asking there
/// on behalf of a badge could reach what is not meant for it (RFC 6890).
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean reserved = a == 0
                || a >= 240
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
        return !reserved;
    }

    /// Only what is given out (2000::/3), less examples and the tunnels that hide an address of the other kind.
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean given = first >> 13 == 1;
        boolean tunnel = first == 0x2002 || first == 0x2001 && second == 0;
        boolean example = first == 0x2001 && second == 0x0db8 || first == 0x3fff && second < 0x1000;
        return given && !tunnel && !example;
    }
}
