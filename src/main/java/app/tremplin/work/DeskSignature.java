package app.tremplin.work;

import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.Multibase;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.DeskDocument;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.exchange.DeskFile;
import app.tremplin.platform.BoundedFile;
import java.nio.file.Path;

/// Signs `.tremplin` files, and reads none whose signature does not hold.
final class DeskSignature {

    private DeskSignature() {}

    /// The whole signed file.
    static byte[] sign(DeskDocument document, SigningKey key) {
        DeskFile file = DeskFile.of(document);
        return file.signed(Multibase.encode(key.sign(file.toBeSigned())));
    }

    /// What a file says, if the key it names signed it.
    ///
    /// @throws Failure `MISSION_FILE`, `MISSION_FILE_CHANGED`, or when it cannot be read
    static DeskDocument read(Path path) {
        DeskFile file = DeskFile.read(BoundedFile.read(path, DeskFile.MEGABYTES));
        boolean holds = DidKey.publicKey(file.document().did())
                .flatMap(key -> Multibase.decode(file.signature())
                        .map(signature -> Ed25519.verify(key, file.toBeSigned(), signature)))
                .orElse(false);
        if (!holds) {
            throw new Failure(FailureCode.MISSION_FILE_CHANGED);
        }
        return file.document();
    }
}
