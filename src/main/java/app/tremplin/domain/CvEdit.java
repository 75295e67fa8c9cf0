package app.tremplin.domain;

/// What a person wrote in place of a composed text.
///
/// @param composed the composed text they had before them: when the facts change, it no longer is what is composed
/// @param text     their own words
public record CvEdit(String composed, String text) {}
