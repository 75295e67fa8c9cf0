package app.tremplin.badge.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCredentialTest {

    private static final URI FOLDER = URI.create("https://verify.example.org/status/");
    private static final Instant MADE = Instant.parse("2026-11-23T12:00:00.25Z");
    private static final String DID = Samples.KEY.did();

    @Test
    void a_signed_list_is_read_and_its_signature_holds() {
        StatusCredential list = StatusCredential.parse(sign(StatusPurpose.SUSPENSION, 5, 77));
        assertThat(list.id()).isEqualTo(URI.create("https://verify.example.org/status/0-suspension.json"));
        assertThat(list.purpose()).isEqualTo(StatusPurpose.SUSPENSION);
        assertThat(list.issuer()).isEqualTo(DID);
        assertThat(list.validFrom()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(list.validUntil()).isEmpty();
        assertThat(list.list().places().stream()).containsExactly(5, 77);
        assertThat(list.verificationMethod()).contains(DID + "#" + DID.substring("did:key:".length()));
        assertThat(list.check(Samples.INTEGRITY, Samples.KEY.publicKey())).isEqualTo(ProofResult.VALID);
        assertThat(list.check(Samples.INTEGRITY, SigningKey.of(new byte[32]).publicKey()))
                .isEqualTo(ProofResult.INVALID);
    }

    @Test
    void a_list_with_other_bits_is_not_what_was_signed() {
        String changed = sign(StatusPurpose.REVOCATION, 5)
                .replace(
                        StatusList.of(List.of(5)).encode(),
                        StatusList.of(List.of()).encode());
        StatusCredential list = StatusCredential.parse(changed);
        assertThat(list.list().get(5)).isFalse();
        assertThat(list.check(Samples.INTEGRITY, Samples.KEY.publicKey())).isEqualTo(ProofResult.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "BitstringStatusListCredential,OpenBadgeCredential",
        "\"BitstringStatusList\",\"Other\"",
        "revocation\",message",
        "validFrom,validfrom",
        "2026-11-23T12,2026-99-23T12",
        "encodedList,list",
        "{,["
    })
    void what_is_no_status_list_is_refused(String part, String other) {
        String list = sign(StatusPurpose.REVOCATION, 5).replace(part, other);
        assertThatThrownBy(() -> StatusCredential.parse(list)).isInstanceOf(Failure.class);
    }

    @Test
    void places_are_counted_through_all_lists() {
        StatusPlace place = new StatusPlace(FOLDER, 2 * 131_072 + 3);
        assertThat(place.list()).isEqualTo(2);
        assertThat(place.place()).isEqualTo(3);
        assertThat(place.address(StatusPurpose.REVOCATION))
                .isEqualTo(URI.create("https://verify.example.org/status/2-revocation.json"));
        assertThatThrownBy(() -> new StatusPlace(FOLDER, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusPlace(URI.create("status/"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String sign(StatusPurpose purpose, Integer... places) {
        return StatusCredential.sign(
                Samples.INTEGRITY,
                StatusPlace.address(FOLDER, 0, purpose),
                purpose,
                StatusList.of(List.of(places)),
                DID,
                MADE,
                Samples.KEY);
    }
}
