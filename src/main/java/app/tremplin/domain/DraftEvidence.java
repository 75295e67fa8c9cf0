package app.tremplin.domain;

import java.util.ArrayList;
import java.util.List;

/// How the evidence of a draft lies in its field `evidence`: one piece a line, digest, extension, size and name.
public final class DraftEvidence {

    /// The name of the field.
    public static final String FIELD = "evidence";

    private static final int PARTS = 4;

    private DraftEvidence() {}

    /// The field's words.
    public static String write(List<Evidence> evidence) {
        List<String> lines = new ArrayList<>();
        for (Evidence piece : evidence) {
            String name = piece.name().replaceAll("\\R", " ");
            lines.add(String.join(" ", piece.digest(), piece.kind().extension(), String.valueOf(piece.size()), name));
        }
        return String.join("\n", lines);
    }

    /// The evidence of a draft; none where it has none.
    public static List<Evidence> read(KeptDraft draft) {
        List<Evidence> evidence = new ArrayList<>();
        for (String line : draft.words().getOrDefault(FIELD, "").split("\n")) {
            String[] parts = line.split(" ", PARTS);
            if (parts.length == PARTS) {
                evidence.add(new Evidence(parts[0], Evidence.Kind.of(parts[1]), parts[3], Long.parseLong(parts[2])));
            }
        }
        return evidence;
    }
}
