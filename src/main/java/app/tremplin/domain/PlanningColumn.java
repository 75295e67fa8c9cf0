package app.tremplin.domain;

/// A column of a planning table that was recognised.
///
/// @param header as the file has it
public record PlanningColumn(String header, PlanningField field) {}
