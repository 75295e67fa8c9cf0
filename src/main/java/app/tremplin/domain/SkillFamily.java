package app.tremplin.domain;

/// A group of skills, such as "Organisation".
public record SkillFamily(String id, Bilingual name) {}
