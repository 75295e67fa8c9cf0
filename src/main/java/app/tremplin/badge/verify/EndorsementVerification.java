package app.tremplin.badge.verify;

import app.tremplin.badge.Endorsement;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.PrintableText;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.List;
import java.util.Optional;

/// Says what is proved about an organisation's word for a badge that somebody else signed.
public final class EndorsementVerification {

    private final ProofVerification proofs;

    /// @param known organisations whose keys are known from elsewhere
    public EndorsementVerification(DataIntegrity integrity, KnownIssuers known) {
        this.proofs = new ProofVerification(integrity, known);
    }

    /// Whether it is unchanged and about this content, and whose key signed it.
    ///
    /// @param badge the file of the badge it is about
    /// @throws app.tremplin.domain.Failure when `badge` holds no badge
    public List<Finding> verify(Endorsement endorsement, byte[] badge) {
        CheckedSignature signature = proofs.check(endorsement.document(), endorsement.issuer());
        if (signature.proved() && !endorsement.covers(text(badge))) {
            return List.of(
                    Finding.failed(Topic.INTEGRITY, "integrity.endorsed"),
                    Finding.notChecked(Topic.ISSUER, "issuer.unproved"));
        }
        return List.of(
                signature.finding(),
                IssuerLine.of(
                        signature,
                        PrintableText.of(endorsement.issuerName()),
                        false,
                        Optional.of(endorsement.issued())));
    }

    /// The text of a badge, which is what an endorsement stands for: a picture holds it to the byte.
    ///
    /// @param badge a file
    /// @throws app.tremplin.domain.Failure when it is a picture without a badge
    public static String text(byte[] badge) {
        if (PngBaking.isPng(badge)) {
            return PngBaking.unbake(badge);
        }
        String text = Verifier.utf8(badge);
        return text.startsWith("<") ? SvgBaking.unbake(badge) : text;
    }
}
