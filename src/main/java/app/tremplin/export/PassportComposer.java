package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.Language;
import app.tremplin.domain.PassportSheet;
import app.tremplin.domain.PassportSheet.Entry;
import app.tremplin.domain.PassportSheet.Field;
import app.tremplin.domain.PassportSheet.Part;
import app.tremplin.domain.PassportSheet.Section;
import app.tremplin.domain.SkillKind;
import app.tremplin.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lays a CV out as the *Passeport de compétences* asks for it: the "passeport d'orientation, de formation et de
/// compétences" of article L. 6323-8 of the Code du travail, within Mon Compte Formation.
///
/// Its parts are those the Caisse des Dépôts names to the public: « Mon parcours », « Mes compétences », « Mes CV » and
/// « Mon avenir » (certificateurs.moncompteformation.gouv.fr, "Le projet"). « Mon parcours » holds experiences and
/// « reconnaissances » (diplomas, certifications, titles, licences), each either "garanties" or "déclarées" by the
/// holder (competences.moncompteformation.gouv.fr, questions on experiences and on reconnaissances). The fields inside
/// its forms are behind FranceConnect+ and published nowhere: the names here are plain words for what is asked. The
/// service is in French, so the sheet is.
public final class PassportComposer {

    private final Texts texts = Texts.of(Language.FR);

    /// The sheet of a CV that is in French.
    public PassportSheet compose(Cv cv) {
        return new PassportSheet(
                CvWording.bare(cv.name()),
                Stream.of(Part.values())
                        .map(part -> new Section(
                                part,
                                texts.get("passport.part." + name(part)),
                                texts.get("passport.why." + name(part)),
                                cv.isEmpty() ? List.of() : entries(part, cv)))
                        .toList());
    }

    private List<Entry> entries(Part part, Cv cv) {
        return switch (part) {
            case EXPERIENCES -> cv.engagements().stream().map(this::experience).toList();
            case SKILLS -> skills(cv);
            case CV -> List.of(summary(cv));
            case RECOGNITIONS, FUTURE -> List.of();
        };
    }

    private Entry experience(Cv.Engagement engagement) {
        String role = words(engagement.role().lines());
        List<Field> fields = new ArrayList<>();
        add(fields, "title", role);
        add(fields, "kind", texts.get("passport.kind.volunteering"));
        add(fields, "event", engagement.event());
        add(fields, "organisation", String.join(", ", engagement.confirmedBy()));
        add(fields, "place", String.join(", ", engagement.sites()));
        add(fields, "from", texts.formats().shortDate(engagement.firstDay()));
        add(fields, "to", texts.formats().shortDate(engagement.lastDay()));
        add(fields, "time", texts.formats().duration(engagement.minutes()));
        List<String> told = new ArrayList<>(engagement.text().lines());
        told.add(engagement.vouching());
        add(fields, "description", String.join("\n", told));
        return new Entry(CvWording.bare(role + ", " + engagement.event()), fields);
    }

    /// By kind, in the order of the words everybody in France knows them by.
    private List<Entry> skills(Cv cv) {
        return Stream.of(SkillKind.SAVOIR_FAIRE, SkillKind.SAVOIR_ETRE, SkillKind.SAVOIR)
                .map(kind -> new Entry(
                        texts.get("passport.skills." + name(kind)),
                        cv.skills().stream()
                                .filter(line -> line.skill().kind() == kind)
                                .map(line -> new Field(
                                        texts.get(
                                                "passport.field.skill",
                                                line.skill().rome().code()),
                                        CvWording.bare(line.label())))
                                .toList()))
                .filter(entry -> !entry.fields().isEmpty())
                .toList();
    }

    private Entry summary(Cv cv) {
        List<Field> fields = new ArrayList<>();
        add(fields, "summary", words(cv.summary().lines()));
        cv.proofs().forEach(proof -> add(fields, "link", proof.link()));
        return new Entry(texts.get("passport.summary"), fields);
    }

    private void add(List<Field> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(texts.get("passport.field." + name), CvWording.bare(value)));
        }
    }

    private static String words(List<String> lines) {
        return CvWording.bare(String.join(" ", lines));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
