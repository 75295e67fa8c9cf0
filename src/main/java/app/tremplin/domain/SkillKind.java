package app.tremplin.domain;

/// The three kinds of skill that ROME 4.0 tells apart.
public enum SkillKind {
    /// Knowledge.
    SAVOIR("savoir"),
    /// Know-how.
    SAVOIR_FAIRE("savoir-faire"),
    /// Behaviour.
    SAVOIR_ETRE("savoir-etre");

    private final String id;

    SkillKind(String id) {
        this.id = id;
    }

    /// The word used in catalogue files.
    public String id() {
        return id;
    }
}
