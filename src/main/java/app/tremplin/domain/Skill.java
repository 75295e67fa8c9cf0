package app.tremplin.domain;

/// One of the catalogue's transversal skills.
///
/// @param familyId     the [SkillFamily] it belongs to
/// @param tieBreakRank 1 to 30, unique: decides between equal scores, lowest first; less one, it is the skill's bit in
/// a
///                     verification token
public record Skill(
        String id,
        Bilingual label,
        Bilingual description,
        SkillKind kind,
        String familyId,
        RomeReference rome,
        EscoReference esco,
        int tieBreakRank) {}
