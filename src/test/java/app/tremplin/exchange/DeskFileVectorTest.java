package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.Multibase;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.MissionFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The example of `assets/mission-file.md`, by which others can tell whether they sign as we do.
class DeskFileVectorTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```\\w*\\n(.*?)^```", Pattern.DOTALL);

    @Test
    void the_documented_file_is_read_and_its_canonical_form_and_signature_are_the_documented_ones() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("assets/mission-file.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        SigningKey key = SigningKey.of(HexFormat.of().parseHex(blocks.get(0).strip()));
        byte[] written = blocks.get(1).getBytes(StandardCharsets.UTF_8);
        String canonical = blocks.get(2).replace("\n", "");

        DeskFile file = DeskFile.read(written);

        assertThat(new String(file.toBeSigned(), StandardCharsets.UTF_8)).isEqualTo("tremplin 1\n" + canonical);
        assertThat(file.document().did()).isEqualTo(key.did());
        byte[] signature = Multibase.decode(file.signature()).orElseThrow();
        assertThat(signature).isEqualTo(key.sign(file.toBeSigned()));
        assertThat(Ed25519.verify(key.publicKey(), file.toBeSigned(), signature))
                .isTrue();
        assertThat(((MissionFile) file.document()).missions().getFirst().facts().account())
                .isEqualTo("Accueil \u00ab VIP \u00bb,\n\ttribune \"A\\B\" \u20ac \ud83d\ude42");
    }
}
