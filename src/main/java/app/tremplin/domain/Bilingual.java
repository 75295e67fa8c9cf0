package app.tremplin.domain;

/// The same words in both languages of the application.
public record Bilingual(String fr, String en) {

    /// The words in `language`.
    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }
}
