package app.tremplin.exchange;

import app.tremplin.domain.Answer;
import app.tremplin.domain.DeskDocument;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.MissionFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A `.tremplin` file: a mission file or the answer to one, with a signature; `assets/mission-file.md` documents it.
///
/// It knows what is signed, not whether a signature is good.
public final class DeskFile {

    /// The most a file may weigh, in megabytes.
    public static final int MEGABYTES = 5;

    /// The most missions a file may hold.
    public static final int MOST_MISSIONS = 5_000;

    private static final int VERSION = 1;
    private static final int DEEPEST = 12;
    private static final String FORMAT = "tremplin";
    private static final byte[] PREFIX = "tremplin 1\n".getBytes(StandardCharsets.UTF_8);
    private static final Pattern KEY = Pattern.compile("did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{40,60}");
    private static final Pattern SIGNATURE = Pattern.compile("z[1-9A-HJ-NP-Za-km-z]{60,120}");
    private static final JsonMapper JSON = JsonField.mapper(MEGABYTES * 1024 * 1024, DEEPEST);

    private final DeskDocument document;
    private final ObjectNode content;
    private final String signature;

    private DeskFile(DeskDocument document, ObjectNode content, String signature) {
        this.document = document;
        this.content = content;
        this.signature = signature;
    }

    /// A file that is not signed yet.
    public static DeskFile of(DeskDocument document) {
        ObjectNode content = switch (document) {
            case MissionFile missions -> MissionContent.write(missions, JSON.createObjectNode());
            case Answer answer -> AnswerContent.write(answer, JSON.createObjectNode());
        };
        return new DeskFile(document, content, "");
    }

    /// Reads a file: at most 5 MB, 12 levels and 5,000 missions, no field that this version does not know.
    ///
    /// @throws Failure `MISSION_FILE` with the first field that is wrong and what is wrong
    public static DeskFile read(byte[] json) {
        JsonField root = JsonField.root(json, FailureCode.MISSION_FILE, JSON);
        if (!root.at("format").text().equals(FORMAT)) {
            throw root.at("format").wrong("catalogue.unknown");
        }
        if (root.at("version").integer(1, Integer.MAX_VALUE) != VERSION) {
            throw root.at("version").wrong("catalogue.schema", VERSION);
        }
        root.only(Set.of("format", "version", "kind", "content", "signature"));
        JsonField signature = root.at("signature");
        signature.only(Set.of("key", "value"));
        String key = matching(signature.at("key"), KEY);
        String value = matching(signature.at("value"), SIGNATURE);
        JsonField content = root.at("content");
        DeskDocument document = switch (root.at("kind").text()) {
            case "missions" -> MissionContent.read(content, key);
            case "answer" -> AnswerContent.read(content, key);
            default -> throw root.at("kind").wrong("catalogue.unknown");
        };
        return new DeskFile(document, content.object(), value);
    }

    /// What it says.
    public DeskDocument document() {
        return document;
    }

    /// The signature as multibase base58btc; empty when it is not signed yet.
    public String signature() {
        return signature;
    }

    /// The bytes that are signed.
    public byte[] toBeSigned() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PREFIX);
        bytes.writeBytes(CanonicalJson.of(content));
        return bytes.toByteArray();
    }

    /// The whole file with a signature over [#toBeSigned].
    ///
    /// @param value as multibase base58btc
    public byte[] signed(String value) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("kind", document instanceof MissionFile ? "missions" : "answer");
        root.set("content", content);
        root.putObject("signature").put("key", document.did()).put("value", value);
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String matching(JsonField field, Pattern pattern) {
        if (!pattern.matcher(field.text()).matches()) {
            throw field.wrong("catalogue.unknown");
        }
        return field.text();
    }
}
