package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.Multibase;
import app.tremplin.domain.Answer;
import app.tremplin.domain.Decision;
import app.tremplin.domain.DeskDocument;
import app.tremplin.domain.Id;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.Volunteer;
import app.tremplin.exchange.DeskFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Mission files and answers: as they are, or edited.
final class DeskInputs {

    private static final byte[] MISSIONS = signed(new MissionFile(
            new Volunteer(new Id<>(new UUID(7, 7)), "Zoé", "A-1", List.of("zoe@example.org")),
            Samples.KEY.did(),
            Samples.ISSUED.truncatedTo(ChronoUnit.SECONDS),
            Samples.CATALOGUE.version(),
            List.of(Samples.mission(
                    1, "accueil-spectateurs", LocalDate.of(2024, 7, 26), LocalDate.of(2024, 8, 1), 2_100))));
    private static final byte[] ANSWER = signed(new Answer(
            new Id<>(new UUID(8, 8)),
            Samples.KEY.did(),
            "Paris",
            Samples.ISSUED,
            Samples.KEY.did(),
            List.of(
                    new Answer.MissionAnswer(new Id<>(new UUID(1, 1)), "0123456789abcdef", new Decision.Confirm()),
                    new Answer.MissionAnswer(
                            new Id<>(new UUID(1, 2)), "0123456789abcdef", new Decision.Refuse("not there")))));
    private static final List<byte[]> GENUINE =
            List.of(DeskFile.read(MISSIONS).toBeSigned(), DeskFile.read(ANSWER).toBeSigned());

    private DeskInputs() {}

    static List<byte[]> seeds() {
        return List.of(
                BadgeInputs.input(0, MISSIONS),
                BadgeInputs.input(0, ANSWER),
                BadgeInputs.input(1, "\u0000\u0000\u0001\u0000"),
                BadgeInputs.input(2, "\u0006\u0000\u0001\u0000"));
    }

    static void file(byte[] input) {
        byte[] rest = BadgeInputs.rest(input);
        switch (input[0] & 3) {
            case 1 -> read(edited(MISSIONS, rest));
            case 2 -> read(edited(ANSWER, rest));
            default -> read(rest);
        }
    }

    /// Everything that is signed is in what is shown, and nothing changed passes for signed.
    private static void read(byte[] bytes) {
        DeskFile file = DeskFile.read(bytes);
        byte[] signed = file.toBeSigned();
        if (!Arrays.equals(DeskFile.of(file.document()).toBeSigned(), signed)) {
            throw new IllegalStateException("signed, but not shown");
        }
        byte[] key = DidKey.publicKey(file.document().did()).orElse(new byte[0]);
        byte[] signature = Multibase.decode(file.signature()).orElse(new byte[0]);
        if (Ed25519.verify(key, signed, signature)
                && GENUINE.stream().noneMatch(genuine -> Arrays.equals(genuine, signed))) {
            throw new IllegalStateException("taken for genuine");
        }
        DeskDocument again = DeskFile.read(file.signed(file.signature())).document();
        if (!again.equals(file.document())) {
            throw new IllegalStateException("written, but read otherwise");
        }
    }

    private static byte[] edited(byte[] file, byte[] script) {
        return CredentialJson.write(Edits.of(Genuine.json(new String(file, UTF_8)), script))
                .getBytes(UTF_8);
    }

    private static byte[] signed(DeskDocument document) {
        DeskFile file = DeskFile.of(document);
        return file.signed(Multibase.encode(Samples.KEY.sign(file.toBeSigned())));
    }
}
