package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every smallest change of a badge and of a token whose issuer is known.
class EveryChangeTest {

    private static final String DID = Samples.KEY.did();
    private static final Verifier VERIFIER =
            knowing(new KnownIssuer(DID, DID, Samples.ORGANISATION.name(), LocalDate.of(2024, 1, 1), Optional.empty()));
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final BadgeContent CONTENT = Samples.content(1, "Zoé", "z@work.example");

    @Test
    void no_badge_of_a_known_organisation_holds_with_any_one_character_changed() {
        String badge = Samples.issued(CONTENT);
        VerificationReport unchanged = VERIFIER.verify(badge, inquiry());
        assertThat(finding(unchanged, Topic.INTEGRITY)).isInstanceOf(Finding.Ok.class);
        assertThat(finding(unchanged, Topic.ISSUER)).isInstanceOf(Finding.Ok.class);

        Map<String, Long> counts = counted(IntStream.range(0, badge.length())
                .parallel()
                .boxed()
                .flatMap(position -> variants(badge, position))
                .map(changed -> fate(changed, Topic.INTEGRITY)));
        System.out.printf("badge of an organisation: %d positions, %s%n", badge.length(), counts);
        assertThat(counts).doesNotContainKey("accepted");
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(2L * badge.length() - 100);
        assertThat(counts.get("failed")).isGreaterThan(badge.length());
    }

    @Test
    void no_link_of_a_known_organisation_holds_with_any_one_bit_flipped() {
        String link = Samples.issuedLink(CONTENT).token();
        assertThat(finding(VERIFIER.verify(link, inquiry()), Topic.INTEGRITY)).isInstanceOf(Finding.Ok.class);
        byte[] bytes = bytes(link);
        Map<String, Long> counts = counted(IntStream.range(0, bytes.length * 8).mapToObj(bit -> {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            return fate(base32(changed), Topic.INTEGRITY);
        }));
        System.out.printf("link of an organisation: %d bits flipped, %s%n", bytes.length * 8, counts);
        assertThat(counts).doesNotContainKey("accepted");
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(bytes.length * 8L);
        assertThat(LinkToken.parse(link).ownKey()).isEmpty();
    }

    /// One replacement of its own kind, and one that JSON might let through.
    private static Stream<String> variants(String badge, int position) {
        char old = badge.charAt(position);
        char alike = old == 'a' ? 'b' : old == '1' ? '2' : Character.isDigit(old) ? '1' : 'a';
        char odd = " \"\\,:0A\u0301/#".charAt(position % 10);
        return Stream.of(alike, odd)
                .filter(put -> put != old)
                .map(put -> badge.substring(0, position) + put + badge.substring(position + 1));
    }

    private static String fate(String changed, Topic topic) {
        try {
            return switch (finding(VERIFIER.verify(changed, inquiry()), topic)) {
                case Finding.Ok ok -> "accepted";
                case Finding.NotChecked notChecked -> "not checked";
                case Finding.Failed failed -> "failed";
            };
        } catch (Failure e) {
            return "unreadable";
        }
    }

    private static Map<String, Long> counted(Stream<String> fates) {
        return fates.collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
    }

    /// RFC 4648, without padding.
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int index = 0;
            for (int i = bit; i < bit + 5; i++) {
                index = index * 2 + (i < bytes.length * 8 ? bytes[i / 8] >> 7 - i % 8 & 1 : 0);
            }
            text.append(BASE32.charAt(index));
        }
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int set = BASE32.indexOf(base32.charAt(bit / 5)) >> 4 - bit % 5 & 1;
            bytes[bit / 8] |= (byte) (set << 7 - bit % 8);
        }
        return bytes;
    }
}
