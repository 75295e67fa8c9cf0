package app.tremplin.domain;

/// A group of mission types, such as "Transport".
public record MissionCategory(String id, Bilingual name) {}
