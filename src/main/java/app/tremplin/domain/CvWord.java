package app.tremplin.domain;

/// What a French CV calls the person. Both words are the same for women and men, as is all else a CV says here.
public enum CvWord {
    /// Bénévole.
    BENEVOLE,
    /// Volontaire, as at the Olympic Games.
    VOLONTAIRE
}
