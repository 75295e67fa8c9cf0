package app.tremplin.ui.skill;

import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillKind;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;

/// What is said of a skill, the same in the list, the table and the "Why?" panel.
record SkillWords(Texts texts, SkillsModel model) {

    String label(Skill skill) {
        return skill.label().in(texts.language());
    }

    String kind(SkillKind kind) {
        return texts.get("skills.kind." + kind.id());
    }

    /// The kind with a few words of explanation.
    String kindMeaning(SkillKind kind) {
        return texts.get("skills.kind.meaning", kind(kind), texts.get("skills.kind." + kind.id() + ".what"));
    }

    String family(Skill skill) {
        return model.catalogue().family(skill.familyId()).name().in(texts.language());
    }

    /// The time behind a score, and how much of it is confirmed.
    String time(SkillScore score) {
        long all = score.minutes();
        long confirmed = model.confirmedMinutes(score);
        if (confirmed == 0) {
            return texts.get("cv.time.declared", duration(all), all);
        }
        return confirmed == all
                ? texts.get("cv.time.confirmed", duration(all), all)
                : texts.get("skills.time.partly", duration(all), duration(confirmed), confirmed);
    }

    String strength(SkillScore score) {
        return texts.formats().percent(model.strength(score));
    }

    /// What would earn a skill.
    String step(SkillScore score) {
        return model.step(score)
                .map(step -> {
                    int minutes = step.about();
                    return texts.get("skills.step", duration(minutes), model.typeName(step.missionTypeId()), minutes);
                })
                .orElseGet(() -> texts.get("skills.step.none"));
    }

    String duration(long minutes) {
        return texts.formats().duration(minutes);
    }

    String number(long value) {
        return texts.formats().number(value);
    }
}
