package app.tremplin.domain;

import java.time.LocalDate;

/// What tells one engagement from another, made comparable: event and site are folded, see [Folding].
///
/// @param minutes the worked time
public record Engagement(
        String event, String missionTypeId, String site, LocalDate firstDay, LocalDate lastDay, int minutes) {}
