package app.tremplin.domain;

import java.util.List;

/// What a volunteer can type into the French *Passeport de compétences*, in its order and its words. The service has no
/// import: each value is copied by hand.
///
/// @param holder   as printed; empty when the person has not given a name
/// @param sections in the order of the service
public record PassportSheet(String holder, List<Section> sections) {

    public PassportSheet {
        sections = List.copyOf(sections);
    }

    /// The parts of the service, as it names them to the public.
    public enum Part {
        /// « Mon parcours », experiences.
        EXPERIENCES,
        /// « Mon parcours », « reconnaissances »: diplomas, certifications, titles, licences.
        RECOGNITIONS,
        /// « Mes compétences ».
        SKILLS,
        /// « Mes CV ».
        CV,
        /// « Mon avenir ».
        FUTURE
    }

    /// One part, with nothing in it where Tremplin has nothing to say.
    ///
    /// @param title of the part, in the service's words
    /// @param why   what to do there, or why there is nothing
    public record Section(Part part, String title, String why, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// What belongs together, such as one experience.
    public record Entry(String title, List<Field> fields) {

        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /// A value to copy.
    ///
    /// @param value of one line, or several
    public record Field(String name, String value) {}

    /// Whether there is nothing to type yet.
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.entries().isEmpty());
    }
}
