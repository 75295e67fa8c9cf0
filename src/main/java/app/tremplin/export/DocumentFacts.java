package app.tremplin.export;

import app.tremplin.domain.Picture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a printed document says, whoever signed the badge behind it. The words are in the document's language.
///
/// @param holder   the name as printed
/// @param title    the event, or how many there were
/// @param events   one by one, the longest first; empty when only the title is known
/// @param minutes  worked time, as far as the badge tells it
/// @param missions how many; empty when the badge does not tell
/// @param skills   labels, best first
/// @param issuer   the organisation that signed; empty when the person signed it for themselves
/// @param issued   when it was signed: all of this is as of that day
/// @param link     the verification link; empty where there is none that a stranger could open: then there is no code
/// @param picture  the badge's picture in PNG
public record DocumentFacts(
        String holder,
        String title,
        List<Event> events,
        Optional<Integer> minutes,
        Optional<Integer> missions,
        List<String> skills,
        Optional<Organisation> issuer,
        LocalDate issued,
        Optional<String> link,
        Optional<Picture> picture) {

    public DocumentFacts {
        events = List.copyOf(events);
        skills = List.copyOf(skills);
    }

    /// One of several events.
    ///
    /// @param period first and last day as they are written
    public record Event(String name, String period, long minutes) {}

    /// Whoever signed.
    ///
    /// @param logo a PNG picture
    public record Organisation(String name, Optional<Picture> logo) {}
}
