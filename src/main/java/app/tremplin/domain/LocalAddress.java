package app.tremplin.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Web addresses that open on this computer or in the network around it and nowhere else: nothing that goes to a
/// stranger may cite one.
public final class LocalAddress {

    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    /// Names of no place on the internet (RFC 6761, RFC 6762, RFC 8375 and ICANN's `internal`).
    private static final List<String> ENDINGS =
            List.of(".localhost", ".local", ".internal", ".home.arpa", ".lan", ".home", ".corp");

    private LocalAddress() {}

    /// Whether a stranger's telephone could not open `address`. One that is no web address at all opens nowhere.
    public static boolean is(String address) {
        return host(address).map(LocalAddress::isLocal).orElse(true);
    }

    /// `link` when anybody can open it.
    public static Optional<String> unless(String link) {
        return Optional.of(link).filter(each -> !is(each));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isLocal(String host) {
        if (host.startsWith("[")) {
            return isLocalSix(host.substring(1, host.length() - 1));
        }
        if (FOUR_NUMBERS.matcher(host).matches()) {
            return isLocalFour(
                    Arrays.stream(host.split("\\.")).mapToInt(Integer::parseInt).toArray());
        }
        // A name without a dot is known in its own network only.
        return !host.contains(".") || ENDINGS.stream().anyMatch(host::endsWith);
    }

    /// RFC 1122 (0/8, 127/8), RFC 1918, RFC 3927 (169.254/16) and RFC 6598 (100.64/10).
    private static boolean isLocalFour(int[] parts) {
        int first = parts[0];
        int second = parts[1];
        return first == 0
                || first == 10
                || first == 127
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 100 && second >= 64 && second < 128;
    }

    /// `::`, `::1`, RFC 4193 (fc00::/7), RFC 4291 (fe80::/10), and addresses of the other kind written in this one.
    private static boolean isLocalSix(String host) {
        String last = host.substring(host.lastIndexOf(':') + 1);
        if (FOUR_NUMBERS.matcher(last).matches()) {
            return isLocal(last);
        }
        return host.matches("[0:]+1?") || host.matches("f[cd][0-9a-f]{2}:.*") || host.matches("fe[89ab][0-9a-f]:.*");
    }
}
