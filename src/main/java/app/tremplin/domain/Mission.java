package app.tremplin.domain;

import java.time.LocalDate;

/// One engagement of a volunteer: what they tell of it, and who vouches for it.
public record Mission(Id<Mission> id, MissionFacts facts, MissionState state) {

    /// The worked time in minutes.
    public int minutes() {
        return facts.minutes();
    }

    /// Whether a coordinator confirmed it.
    public boolean isConfirmed() {
        return state instanceof MissionState.Confirmed;
    }

    /// Whether it earns skills on the given day: it is over, and nobody refused it.
    public boolean countsOn(LocalDate today) {
        return !facts.lastDay().isAfter(today) && !(state instanceof MissionState.Refused);
    }
}
