package app.tremplin.domain;

import java.time.LocalDate;
import java.util.List;

/// One stretch of a volunteer's way, and the skills that stood earned at its end.
///
/// @param event    of the last mission in it
/// @param firstDay the first day worked in it
/// @param lastDay  the last day worked in it
/// @param minutes  worked in it
/// @param earned   by everything up to its end, best first
public record GrowthStep(String event, LocalDate firstDay, LocalDate lastDay, long minutes, List<Skill> earned) {

    public GrowthStep {
        earned = List.copyOf(earned);
    }
}
