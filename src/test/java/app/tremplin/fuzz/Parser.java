package app.tremplin.fuzz;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What reads files and texts from outside. The first byte of an input says how the rest is handed over: as it is, or
/// mended or signed so that it gets past the first door.
public enum Parser {
    PNG(FailureCode.BADGE_UNREADABLE, PictureInputs::png, PictureInputs.pngSeeds()),
    SVG(FailureCode.BADGE_UNREADABLE, PictureInputs::svg, PictureInputs.svgSeeds()),
    JSON(FailureCode.BADGE_UNREADABLE, BadgeInputs::json, BadgeInputs.jsonSeeds()),
    JWT(FailureCode.BADGE_UNREADABLE, TokenInputs::jwt, TokenInputs.jwtSeeds()),
    LINK(FailureCode.BADGE_UNREADABLE, LinkInputs::link, LinkInputs.seeds()),
    STATUS(FailureCode.BADGE_UNREADABLE, StatusInputs::list, StatusInputs.seeds()),
    MISSIONS(FailureCode.MISSION_FILE, DeskInputs::file, DeskInputs.seeds()),
    DID(FailureCode.DID_UNUSABLE, IssuerInputs::did, IssuerInputs.didSeeds()),
    ISSUERS(FailureCode.KNOWN_ISSUERS, IssuerInputs::known, IssuerInputs.knownSeeds());

    private static final List<Texts> TEXTS = List.of(Texts.of(Language.FR), Texts.of(Language.EN));

    private final FailureCode unreadable;
    private final Consumer<byte[]> reading;
    private final List<byte[]> seeds;

    Parser(FailureCode unreadable, Consumer<byte[]> reading, List<byte[]> seeds) {
        this.unreadable = unreadable;
        this.reading = reading;
        this.seeds = seeds;
    }

    /// The name in files and commands.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Inputs to begin from: real ones of our own.
    public List<byte[]> seeds() {
        return seeds;
    }

    /// Reads an input.
    ///
    /// @throws RuntimeException when it does what it must never do: fail in another way than the documented one, or
    ///                          take for genuine what is not
    public void read(byte[] input) {
        try {
            if (input.length > 0) {
                reading.accept(input);
            }
        } catch (Failure e) {
            if (e.code() != unreadable) {
                throw new IllegalStateException("another failure than the documented one", e);
            }
            TEXTS.forEach(texts -> texts.get("failure." + e.code(), e.args().toArray()));
        }
    }

    /// What a person would be shown must be sentences, whatever stands in them.
    static void show(Phrase phrase) {
        TEXTS.forEach(texts -> texts.get(phrase));
    }
}
