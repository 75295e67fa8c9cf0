package app.tremplin.exchange;

import java.util.List;

/// An invented volunteer to try the application with, in one language.
///
/// @param accreditation number on the event pass
public record Sample(String name, String accreditation, List<String> emails, List<SampleMission> missions) {

    public Sample {
        emails = List.copyOf(emails);
        missions = List.copyOf(missions);
    }
}
