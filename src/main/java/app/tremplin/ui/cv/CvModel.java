package app.tremplin.ui.cv;

import app.tremplin.domain.CvChoices;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Skill;
import app.tremplin.export.CvFormat;
import app.tremplin.work.CvWriting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A CV on the page, and what a click makes of its choices.
///
/// @param format the one to save in
/// @param open   the key of the piece that is being reworded; empty for none
record CvModel(CvWriting.Page page, CvFormat format, String open) {

    CvModel withFormat(CvFormat chosen) {
        return new CvModel(page, chosen, open);
    }

    CvModel withOpen(String block) {
        return new CvModel(page, format, block);
    }

    CvChoices choices() {
        return page.choices();
    }

    /// Whether no mission counts yet, as opposed to all being left out.
    boolean isEmpty() {
        return page.missions().isEmpty();
    }

    boolean isNameless() {
        return page.cv().name().isEmpty();
    }

    /// Whether a badge is not named because its link opens on this computer alone.
    boolean isUnlinked() {
        return page.unlinked();
    }

    boolean tells(Mission mission) {
        return !choices().missionsLeftOut().contains(mission.id());
    }

    boolean lists(Skill skill) {
        return !choices().skillsLeftOut().contains(skill.id());
    }

    long missionsTold() {
        return page.missions().stream().filter(this::tells).count();
    }

    long skillsListed() {
        return page.skills().stream().filter(this::lists).count();
    }

    /// The choices with a mission told or left out.
    CvChoices telling(Mission mission, boolean told) {
        Set<Id<Mission>> leftOut = new HashSet<>(choices().missionsLeftOut());
        if (told) {
            leftOut.remove(mission.id());
        } else {
            leftOut.add(mission.id());
        }
        return choices().withMissionsLeftOut(leftOut);
    }

    /// The choices with a skill listed or left out.
    CvChoices listing(Skill skill, boolean listed) {
        Set<String> leftOut = new HashSet<>(choices().skillsLeftOut());
        if (listed) {
            leftOut.remove(skill.id());
        } else {
            leftOut.add(skill.id());
        }
        return choices().withSkillsLeftOut(leftOut);
    }

    boolean canMove(Skill skill, int steps) {
        int place = page.skills().indexOf(skill) + steps;
        return place >= 0 && place < page.skills().size();
    }

    /// The choices with a skill further up or down.
    ///
    /// @param steps -1 for one up, 1 for one down
    CvChoices moving(Skill skill, int steps) {
        List<String> order =
                new ArrayList<>(page.skills().stream().map(Skill::id).toList());
        int place = order.indexOf(skill.id());
        if (canMove(skill, steps)) {
            order.remove(place);
            order.add(place + steps, skill.id());
        }
        return choices().withSkillOrder(order);
    }

    /// A name for the file.
    ///
    /// @param word what the file holds, in the language of the window
    String fileName(String word) {
        return format.fileName("cv-" + word + "-" + choices().language().code());
    }
}
