package app.tremplin.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// The days that some missions reach over.
///
/// @param first day of the earliest one
/// @param last  day of the latest one
public record MissionSpan(LocalDate first, LocalDate last) {

    /// @throws java.util.NoSuchElementException when there is no mission
    public static MissionSpan of(Collection<Mission> missions) {
        return new MissionSpan(
                missions.stream()
                        .map(mission -> mission.facts().firstDay())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                missions.stream()
                        .map(mission -> mission.facts().lastDay())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
