package app.tremplin.domain;

import java.util.List;

/// What a French CV calls the person. All else a CV says is the same for women and men.
public enum CvWord {
    /// Bénévole: the same for everybody.
    BENEVOLE,
    /// Volontaire, as at the Olympic Games: the same for everybody.
    VOLONTAIRE,
    /// Membre de l’équipe bénévole: the same for everybody.
    MEMBRE,
    /// Équipière ou équipier bénévole: both forms in full.
    EQUIPE_DOUBLET,
    /// Équipière bénévole.
    EQUIPE_FEMININE,
    /// Équipier bénévole.
    EQUIPE_MASCULINE,
    /// Équipier·ière bénévole: never unless asked for, since screen readers and some recruiters' software stumble.
    EQUIPE_DOT;

    private static final List<CvWord> WORDS = List.of(BENEVOLE, VOLONTAIRE, MEMBRE, EQUIPE_DOUBLET);
    private static final List<CvWord> FORMS = List.of(EQUIPE_DOUBLET, EQUIPE_FEMININE, EQUIPE_MASCULINE, EQUIPE_DOT);

    /// The words one can choose from, whatever their form.
    public static List<CvWord> words() {
        return WORDS;
    }

    /// The word, whatever its form.
    public CvWord word() {
        return FORMS.contains(this) ? FORMS.getFirst() : this;
    }

    /// The forms of the word; none when it is the same for everybody.
    public List<CvWord> forms() {
        return FORMS.contains(this) ? FORMS : List.of();
    }
}
