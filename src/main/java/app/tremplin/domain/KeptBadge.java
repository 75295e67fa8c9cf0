package app.tremplin.domain;

/// A badge of the wallet together with its file.
public record KeptBadge(ReceivedBadge badge, BadgeFile file) {}
