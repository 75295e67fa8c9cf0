package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidKeyTest {

    @ParameterizedTest
    @CsvSource({
        "z, ''",
        "z1, 00",
        "z11, 0000",
        "z2NEpo7TZRRrLZSi2U, 48656c6c6f20576f726c6421",
        "z11233QC4, 0000287fb4cd"
    })
    void base58_is_that_of_the_specification(String text, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Multibase.encode(bytes)).isEqualTo(text);
        assertThat(Multibase.decode(text)).hasValue(bytes);
    }

    @Test
    void any_key_comes_back_from_its_identifier() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] key = new byte[32];
            random.nextBytes(key);
            String did = DidKey.of(key);
            assertThat(did).startsWith("did:key:z6Mk");
            assertThat(DidKey.publicKey(did)).hasValue(key);
            assertThat(DidKey.verificationMethod(did)).isEqualTo(did + "#" + did.substring(8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "did:web:example.org",
                "did:web:example.org#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                "did:key:",
                "did:key:z6Mk",
                "did:key:u6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ0",
                "did:key:z16MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                "did:key:zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76",
                "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#fragment"
            })
    void what_spells_no_Ed25519_key_has_none(String did) {
        assertThat(DidKey.publicKey(did)).isEmpty();
    }

    @Test
    void a_key_of_another_length_is_none() {
        assertThat(DidKey.publicKey(DidKey.of(new byte[33]))).isEmpty();
        assertThat(DidKey.publicKey(DidKey.of(new byte[31]))).isEmpty();
    }
}
