package app.tremplin.domain;

import java.util.List;
import java.util.Set;

/// What a volunteer chose for their CV. Whatever is logged or earned later is in it until it is taken out.
///
/// @param word            used in French alone
/// @param missionsLeftOut missions that are not told; ids of missions that are gone do no harm
/// @param skillsLeftOut   ids of attributed skills that are not listed
/// @param skillOrder      ids of skills, first to last; skills that are not named follow by rank
/// @param proof           whether the latest badge with its verification link is named
public record CvChoices(
        Language language,
        CvTone tone,
        CvLength length,
        CvWord word,
        Set<Id<Mission>> missionsLeftOut,
        Set<String> skillsLeftOut,
        List<String> skillOrder,
        boolean proof) {

    public CvChoices {
        missionsLeftOut = Set.copyOf(missionsLeftOut);
        skillsLeftOut = Set.copyOf(skillsLeftOut);
        skillOrder = List.copyOf(skillOrder);
    }

    /// Everything, in full, skills by rank.
    public static CvChoices initial(Language language) {
        return new CvChoices(language, CvTone.FULL, CvLength.ALL, CvWord.BENEVOLE, Set.of(), Set.of(), List.of(), true);
    }

    /// The same in another language.
    public CvChoices withLanguage(Language other) {
        return new CvChoices(other, tone, length, word, missionsLeftOut, skillsLeftOut, skillOrder, proof);
    }

    /// The same in another tone.
    public CvChoices withTone(CvTone other) {
        return new CvChoices(language, other, length, word, missionsLeftOut, skillsLeftOut, skillOrder, proof);
    }

    /// The same, longer or shorter.
    public CvChoices withLength(CvLength other) {
        return new CvChoices(language, tone, other, word, missionsLeftOut, skillsLeftOut, skillOrder, proof);
    }

    /// The same with another word for the person.
    public CvChoices withWord(CvWord other) {
        return new CvChoices(language, tone, length, other, missionsLeftOut, skillsLeftOut, skillOrder, proof);
    }

    /// The same with other missions left out.
    public CvChoices withMissionsLeftOut(Set<Id<Mission>> others) {
        return new CvChoices(language, tone, length, word, others, skillsLeftOut, skillOrder, proof);
    }

    /// The same with other skills left out.
    public CvChoices withSkillsLeftOut(Set<String> others) {
        return new CvChoices(language, tone, length, word, missionsLeftOut, others, skillOrder, proof);
    }

    /// The same with the skills in another order.
    public CvChoices withSkillOrder(List<String> others) {
        return new CvChoices(language, tone, length, word, missionsLeftOut, skillsLeftOut, others, proof);
    }

    /// The same with or without the badge.
    public CvChoices withProof(boolean wanted) {
        return new CvChoices(language, tone, length, word, missionsLeftOut, skillsLeftOut, skillOrder, wanted);
    }
}
