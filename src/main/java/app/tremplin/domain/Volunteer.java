package app.tremplin.domain;

import java.util.List;

/// A person: a name as they write it, in any script, and what an organisation knows them by.
///
/// @param name          as it shall be printed; empty until the person has given it
/// @param accreditation number on the event pass; empty when there is none
/// @param emails        none, one or several
public record Volunteer(Id<Volunteer> id, String name, String accreditation, List<String> emails) {

    public Volunteer {
        emails = List.copyOf(emails);
    }
}
