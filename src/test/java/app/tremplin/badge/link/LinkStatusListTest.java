package app.tremplin.badge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusList;
import app.tremplin.domain.Failure;
import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LinkStatusListTest {

    private static final int BYTES = StatusList.ENTRIES / 8;
    private static final Instant DATE = Instant.parse("2026-11-20T08:30:00Z");
    private static final SigningKey KEY = key(1);
    private static final SigningKey OTHER = key(2);

    @Test
    void what_was_signed_comes_back_under_the_signers_key_alone() {
        LinkStatusList list = list(3);
        LinkStatusList.Signed read = LinkStatusList.parse(list.sign(KEY));
        assertThat(read.list()).isEqualTo(list);
        assertThat(read.list().number()).isEqualTo(3);
        assertThat(read.list().date()).isEqualTo(DATE);
        assertThat(read.isSignedBy(KEY.publicKey())).isTrue();
        assertThat(read.isSignedBy(OTHER.publicKey())).isFalse();
    }

    @Test
    void the_same_list_gives_the_same_bytes() {
        assertThat(list(0).sign(KEY)).isEqualTo(list(0).sign(KEY));
    }

    @Test
    void a_full_list_stays_within_its_bound() {
        StatusList noise = StatusList.of(
                new Random(4).ints(65_536, 0, StatusList.ENTRIES).boxed().toList());
        assertThat(new LinkStatusList(0, DATE, noise, noise).sign(KEY)).hasSizeLessThan(LinkStatusList.LARGEST);
    }

    @Test
    void no_changed_bit_is_believed() {
        byte[] signed = list(0).sign(KEY);
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] changed = signed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(LinkStatusList.parse(changed).isSignedBy(KEY.publicKey()))
                        .as("bit %d", bit)
                        .isFalse();
            } catch (Failure refused) {
                assertThat(refused.code().isInput()).isTrue();
            }
        }
    }

    @Test
    void a_token_is_no_list() {
        LinkToken token = LinkToken.parse(
                "2KCE3IQBE4CEQVSHLKTVIY2HJSQFQXVDAYNGUV22EADVAAMX6ORGYADQACAAAAAAAAAAAKR2AAAQAAFHABXEGYLNNFWGYZJA"
                        + "JVXXEZLBOUAXMSTFOV4CAZHCQCM4HKLUYOUSAZDFEBGHS33OAIMVBEADBQCBQSQFDICNG3K2AZTDEMBSGYXDCWCAVCISQYGU"
                        + "CGUAMYU4APUY7DVL2BT6ESDGIXOF33YRAI2AWIJ5QOBYK6NU344VQL76VM4UBZTLPLUHPVAQ7NZHPJ644IMNOUXHNPMRSDY");
        byte[] bytes = Base32.decode(token.toString()).orElseThrow();
        assertThatThrownBy(() -> LinkStatusList.parse(bytes)).isInstanceOf(Failure.class);
    }

    @Test
    void bits_that_unpack_to_more_or_less_than_a_list_are_refused() throws IOException {
        for (int length : new int[] {0, BYTES - 1, BYTES + 1, 30_000_000}) {
            CBORObject own = CBORObject.NewOrderedMap()
                    .Add(0, 0)
                    .Add(1, gzip(new byte[length]))
                    .Add(2, gzip(new byte[BYTES]));
            byte[] payload = CBORObject.NewOrderedMap()
                    .Add(6, DATE.getEpochSecond())
                    .Add(-65538, own)
                    .EncodeToBytes();
            CoseMessage message = new CoseMessage(LinkToken.keyId(KEY.publicKey()), payload, new byte[64]);
            byte[] signed = message.signed(KEY.sign(message.toBeSigned())).encode();
            assertThatThrownBy(() -> LinkStatusList.parse(signed))
                    .as("%d bytes", length)
                    .isInstanceOf(Failure.class);
        }
    }

    @Test
    void what_is_no_list_is_refused() {
        assertThatThrownBy(() -> LinkStatusList.parse(new byte[0])).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> LinkStatusList.parse(new byte[LinkStatusList.LARGEST + 1]))
                .isInstanceOf(Failure.class);
        byte[] signed = list(0).sign(KEY);
        for (int length = 0; length < signed.length; length++) {
            byte[] cut = Arrays.copyOf(signed, length);
            assertThatThrownBy(() -> LinkStatusList.parse(cut)).isInstanceOf(Failure.class);
        }
        StatusList none = StatusList.of(List.of());
        assertThatThrownBy(() -> new LinkStatusList(-1, DATE, none, none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LinkStatusList list(int number) {
        return new LinkStatusList(
                number, DATE, StatusList.of(List.of(0)), StatusList.of(List.of(StatusList.ENTRIES - 1)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static SigningKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return SigningKey.of(bytes);
    }
}
