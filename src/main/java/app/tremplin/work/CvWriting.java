package app.tremplin.work;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvEdit;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.LinkedInEntry;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Standing;
import app.tremplin.domain.Volunteer;
import app.tremplin.export.CvComposer;
import app.tremplin.export.CvFacts;
import app.tremplin.export.CvFormat;
import app.tremplin.export.CvLinkedIn;
import app.tremplin.export.CvReadBack;
import app.tremplin.platform.AtomicFile;
import app.tremplin.skill.JobMatch;
import app.tremplin.store.Database;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writing the CV: what is in it, in which words, and in which files.
public final class CvWriting {

    private final Database database;
    private final Identity identity;
    private final Awarding awarding;
    private final Citing citing;
    private final Catalogue catalogue;

    CvWriting(Database database, Identity identity, Awarding awarding, Citing citing, Catalogue catalogue) {
        this.database = database;
        this.identity = identity;
        this.awarding = awarding;
        this.citing = citing;
        this.catalogue = catalogue;
    }

    /// A CV with what one can choose from.
    ///
    /// @param missions    all that count, the latest first, those left out included
    /// @param skills      the attributed skills in the chosen order, those left out included
    /// @param unlinked    whether a badge could be named and is not, because its link opens on this computer alone
    /// @param unprintable the characters that a PDF shows as boxes, since no font has them
    public record Page(
            CvChoices choices,
            Cv cv,
            List<Mission> missions,
            List<Skill> skills,
            boolean unlinked,
            List<String> unprintable) {

        public Page {
            missions = List.copyOf(missions);
            skills = List.copyOf(skills);
            unprintable = List.copyOf(unprintable);
        }
    }

    /// Skills put in order for a job.
    ///
    /// @param order    ids of the attributed skills, those that share words with the job first
    /// @param matching how many of them do
    public record JobOrder(List<String> order, int matching) {

        public JobOrder {
            order = List.copyOf(order);
        }
    }

    /// What was chosen last; at first everything, in `language`.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public CvChoices choices(Language language) {
        Id<Volunteer> me = identity.me().id();
        return database.read(tables -> tables.cv().choices(me)).orElseGet(() -> CvChoices.initial(language));
    }

    /// Keeps these choices.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public void choose(CvChoices choices) {
        Id<Volunteer> me = identity.me().id();
        database.change(tables -> {
            tables.cv().choose(me, choices);
            tables.undoable(Phrase.of("change.cv.choices"));
        });
    }

    /// The CV as it is today with these choices.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public Page page(CvChoices choices) {
        Volunteer me = identity.me();
        Standing standing = awarding.standing();
        Map<String, CvEdit> edits =
                database.read(tables -> tables.cv().edits(me.id(), choices.language(), choices.tone()));
        Citing.Cited cited = citing.badges();
        Cv cv = new CvComposer(catalogue, choices, edits)
                .compose(new CvFacts(me, standing.counted(), standing.all(), cited.badges()));
        List<Skill> skills = CvComposer.ordered(standing.all().attributed(), choices.skillOrder()).stream()
                .map(SkillScore::skill)
                .toList();
        return new Page(
                choices,
                cv,
                standing.counted(),
                skills,
                choices.proof() && cited.unlinked(),
                CvFormat.PDF.unprintable(cv));
    }

    /// Puts the attributed skills in order for a job: those that share most words with it first, the others by rank.
    ///
    /// @param job its title, with or without a code
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public JobOrder orderFor(String job) {
        List<Skill> skills = awarding.standing().all().attributed().stream()
                .map(SkillScore::skill)
                .toList();
        List<String> order = skills.stream()
                .sorted(Comparator.comparingInt((Skill skill) -> JobMatch.shared(job, skill))
                        .reversed())
                .map(Skill::id)
                .toList();
        long matching =
                skills.stream().filter(skill -> JobMatch.shared(job, skill) > 0).count();
        return new JobOrder(order, Math.toIntExact(matching));
    }

    /// Keeps a person's own words for a block; the composed words or none at all give the block back to the facts.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public void reword(CvChoices choices, CvBlock block, String words) {
        if (words.strip().equals(block.composed().strip())) {
            takeNew(choices, block);
        } else {
            keep(choices, block, words);
        }
    }

    /// Keeps a person's words although the facts have changed: the difference is settled.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public void keepMine(CvChoices choices, CvBlock block) {
        keep(choices, block, block.text());
    }

    /// Gives a block back to the facts.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public void takeNew(CvChoices choices, CvBlock block) {
        Id<Volunteer> me = identity.me().id();
        database.change(tables -> {
            tables.cv().drop(me, choices.language(), choices.tone(), block.key());
            tables.undoable(Phrase.of("change.cv.words"));
        });
    }

    /// The CV in a text format.
    public String text(Cv cv, CvFormat format) {
        return new String(format.write(cv), StandardCharsets.UTF_8);
    }

    /// Writes the CV to a file, and reads it back where a recruiter's software would have to.
    ///
    /// @return what survives; empty for formats that are text already
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public Optional<CvReading> save(Path file, Cv cv, CvFormat format) {
        byte[] bytes = format.write(cv);
        AtomicFile.write(file, bytes);
        return format.isReadBack() ? Optional.of(CvReadBack.of(cv, format, bytes)) : Optional.empty();
    }

    /// The fields to copy into LinkedIn's volunteering section, one entry for each engagement.
    public List<LinkedInEntry> linkedIn(Cv cv) {
        return CvLinkedIn.entries(cv);
    }

    /// A month as LinkedIn asks for it, such as "juillet 2024".
    public String month(LocalDate day, Language language) {
        return CvLinkedIn.month(day, Texts.of(language));
    }

    private void keep(CvChoices choices, CvBlock block, String words) {
        Id<Volunteer> me = identity.me().id();
        CvEdit edit = new CvEdit(block.composed(), words);
        database.change(tables -> {
            tables.cv().keep(me, choices.language(), choices.tone(), block.key(), edit);
            tables.undoable(Phrase.of("change.cv.words"));
        });
    }
}
