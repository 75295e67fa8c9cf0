package app.tremplin.domain;

/// Where a skill stands in ROME 4.0, the French public job repertoire.
///
/// @param code  the OGR code of the competence or knowledge item
/// @param label its official French label
/// @param exact whether our skill and the ROME item mean the same, or are only close
public record RomeReference(String code, String label, boolean exact) {}
