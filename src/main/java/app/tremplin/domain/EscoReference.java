package app.tremplin.domain;

import java.net.URI;

/// Where a skill stands in ESCO, the European skills classification.
///
/// @param uri   the concept URI, which never changes
/// @param label the concept's preferred label
public record EscoReference(URI uri, Bilingual label) {}
