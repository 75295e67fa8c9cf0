package app.tremplin.domain;

import java.util.Optional;

/// What the passphrase of an organisation's key must be. Length is what counts; no signs are prescribed.
public final class PassphraseRules {

    /// The fewest characters.
    public static final int SHORTEST = 12;

    private static final int FEWEST_DIFFERENT = 5;

    private PassphraseRules() {}

    /// What is wrong with `passphrase`; empty when it will do.
    ///
    /// @param name of the organisation, which everybody knows; may be blank
    public static Optional<Phrase> problem(char[] passphrase, String name) {
        if (passphrase.length < SHORTEST) {
            return Optional.of(Phrase.of("passphrase.short", SHORTEST, passphrase.length));
        }
        String text = new String(passphrase);
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Phrase.of("passphrase.same", FEWEST_DIFFERENT));
        }
        String known = Folding.fold(name);
        String without = known.isBlank() ? text : Folding.fold(text).replace(known, "");
        return without.strip().length() < SHORTEST / 2 ? Optional.of(Phrase.of("passphrase.name")) : Optional.empty();
    }
}
