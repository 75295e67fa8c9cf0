package app.tremplin.domain;

import java.time.LocalDate;

/// One entry of the volunteering section of a LinkedIn profile, field by field.
///
/// @param organisation the event, under which LinkedIn knows organisers
/// @param cause        LinkedIn's own word for it, where it is evident; otherwise empty
/// @param description  at most 2,000 characters, which is LinkedIn's limit
public record LinkedInEntry(
        String role, String organisation, String cause, LocalDate from, LocalDate to, String description) {}
