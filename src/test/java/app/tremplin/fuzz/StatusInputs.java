package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.Samples;
import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.StatusVerification;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.Base64;
import java.util.List;

/// Status lists: files, edited lists, compressed bits, and the lists of the verification page.
final class StatusInputs {

    private static final String REVOKED = CredentialJson.write(Genuine.REVOKED.document());
    private static final StatusVerification VERIFICATION = new StatusVerification(Samples.INTEGRITY, Genuine.KNOWN);
    private static final LinkStatusList PAGE =
            new LinkStatusList(0, Samples.ISSUED, StatusList.of(List.of(77)), StatusList.of(List.of()));
    private static final byte[] SIGNED_PAGE = PAGE.sign(Samples.KEY);

    private StatusInputs() {}

    static List<byte[]> seeds() {
        String stranger = Genuine.list(StatusPurpose.REVOCATION, Genuine.STRANGER);
        return List.of(
                BadgeInputs.input(0, REVOKED),
                BadgeInputs.input(0, "{\"version\":1,\"lists\":[" + REVOKED + "," + stranger + "]}"),
                BadgeInputs.input(1, "\u0000\u0000\u0001\u0000"),
                BadgeInputs.input(
                        2,
                        Base64.getUrlDecoder()
                                .decode(StatusList.of(List.of(77)).encode().substring(1))),
                BadgeInputs.input(3, SIGNED_PAGE));
    }

    static void list(byte[] input) {
        byte[] rest = BadgeInputs.rest(input);
        switch (input[0] & 3) {
            case 0 -> file(rest);
            case 1 ->
                file(CredentialJson.write(Edits.of(Genuine.REVOKED.document(), rest))
                        .getBytes(UTF_8));
            case 2 -> bits(rest);
            default -> page(rest);
        }
    }

    /// The genuine list withdraws the genuine badge: no other list by anybody may let it pass.
    private static void file(byte[] file) {
        List<StatusCredential> lists = StatusLists.read(file);
        for (StatusCredential list : lists) {
            boolean ours = VERIFICATION.isSigned(list) && list.issuer().equals(Samples.KEY.did());
            if (ours && !list.list().equals(Genuine.REVOKED.list())) {
                throw new IllegalStateException("a changed list passes for the organisation's");
            }
        }
        VerificationReport report = Genuine.verifier(lists).verify(Genuine.ISSUED, Genuine.INQUIRY);
        if (BadgeInputs.isOk(report, Topic.REVOCATION)) {
            throw new IllegalStateException("a withdrawn badge passes: " + report);
        }
    }

    private static void bits(byte[] gzip) {
        StatusList list =
                StatusList.decode("u" + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip));
        if (!StatusList.decode(list.encode()).equals(list)) {
            throw new IllegalStateException("written, but read otherwise");
        }
    }

    private static void page(byte[] bytes) {
        LinkStatusList.Signed signed = LinkStatusList.parse(bytes);
        byte[] key = Ed25519.publicKey(new byte[32]);
        if (signed.isSignedBy(Samples.KEY.publicKey()) && !signed.list().equals(PAGE) || signed.isSignedBy(key)) {
            throw new IllegalStateException("a changed list passes for the organisation's");
        }
    }
}
