package app.tremplin.ui.home;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Standing;
import java.util.List;

/// What the home page knows: how far the volunteer has come.
record HomeModel(List<Mission> missions, Standing standing, List<Badge> badges) {

    /// The three steps, in order.
    enum Step {
        LOG,
        SKILLS,
        SHARE
    }

    /// How a step stands.
    enum Progress {
        DONE,
        READY,
        NEXT,
        LATER
    }

    Progress progress(Step step) {
        return switch (step) {
            case LOG -> missions.isEmpty() ? Progress.NEXT : Progress.DONE;
            case SKILLS -> earned() == 0 ? Progress.LATER : Progress.READY;
            case SHARE -> earned() == 0 ? Progress.LATER : badges.isEmpty() ? Progress.NEXT : Progress.DONE;
        };
    }

    int earned() {
        return standing.all().attributed().size();
    }

    long events() {
        return standing.counted().stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .count();
    }

    long confirmed() {
        return standing.counted().stream().filter(Mission::isConfirmed).count();
    }
}
