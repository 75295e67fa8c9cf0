package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ed25519 against RFC 8032 and against the JDK's own.
class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void signs_as_in_RFC_8032_section_7_1_test_2() {
        byte[] seed = HEX.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        assertThat(HEX.formatHex(Ed25519.publicKey(seed)))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assertThat(HEX.formatHex(Ed25519.sign(seed, new byte[] {0x72})))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void agrees_with_the_JDK_both_ways() throws Exception {
        Random random = new Random(20241026);
        for (int round = 0; round < 50; round++) {
            byte[] seed = bytes(random, 32);
            byte[] message = bytes(random, round * 7);
            byte[] ours = Ed25519.sign(seed, message);
            byte[] publicKey = Ed25519.publicKey(seed);

            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            PrivateKey jdkPrivate = keys.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            PublicKey jdkPublic = keys.generatePublic(
                    new X509EncodedKeySpec(HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(publicKey))));
            Signature jdk = Signature.getInstance("Ed25519");
            jdk.initSign(jdkPrivate);
            jdk.update(message);
            assertThat(jdk.sign()).isEqualTo(ours);
            jdk.initVerify(jdkPublic);
            jdk.update(message);
            assertThat(jdk.verify(ours)).isTrue();
            assertThat(Ed25519.verify(publicKey, message, ours)).isTrue();
        }
    }

    @Test
    void a_signature_with_any_bit_changed_is_refused() {
        byte[] seed = bytes(new Random(7), 32);
        byte[] message = {1, 2, 3};
        byte[] signature = Ed25519.sign(seed, message);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Ed25519.verify(Ed25519.publicKey(seed), message, changed))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"
            })
    void a_key_of_small_order_under_which_one_signature_fits_many_messages_is_refused(String point) {
        byte[] neutral = new byte[64];
        neutral[0] = 1;
        for (byte message = 0; message < 64; message++) {
            assertThat(Ed25519.verify(HEX.parseHex(point), new byte[] {message}, neutral))
                    .isFalse();
        }
    }

    @Test
    void keys_and_signatures_of_wrong_length_are_refused() {
        assertThat(Ed25519.verify(new byte[31], new byte[0], new byte[64])).isFalse();
        assertThat(Ed25519.verify(new byte[32], new byte[0], new byte[63])).isFalse();
        assertThatThrownBy(() -> SigningKey.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signing_key_never_shows_its_secret() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        assertThat(key.toString()).isEqualTo(key.did()).startsWith("did:key:z6Mk");
        assertThat(SigningKey.of(key.seed()).did()).isEqualTo(key.did());
        Arrays.fill(key.seed(), (byte) 0);
        assertThat(SigningKey.of(key.seed()).did()).isEqualTo(key.did());
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
