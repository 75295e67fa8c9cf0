package app.tremplin.store;

import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvEdit;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.CvWord;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// What a volunteer chose and reworded in their CV.
public final class CvTable {

    private final Handle handle;

    CvTable(Handle handle) {
        this.handle = handle;
    }

    /// What was reworded in one language and tone, by the key of its block.
    public Map<String, CvEdit> edits(Id<Volunteer> volunteer, Language language, CvTone tone) {
        Map<String, CvEdit> edits = new HashMap<>();
        named(
                        handle.createQuery("SELECT block, composed, text FROM cv_edit"
                                + " WHERE volunteer_id = :volunteer AND language = :language AND tone = :tone"),
                        volunteer,
                        language,
                        tone)
                .map((row, context) ->
                        edits.put(row.getString("block"), new CvEdit(row.getString("composed"), row.getString("text"))))
                .list();
        return edits;
    }

    /// Keeps what was written for a block, instead of what was there.
    public void keep(Id<Volunteer> volunteer, Language language, CvTone tone, String block, CvEdit edit) {
        named(handle.createUpdate("""
                                INSERT INTO cv_edit (volunteer_id, language, tone, block, composed, text)
                                VALUES (:volunteer, :language, :tone, :block, :composed, :text)
                                ON CONFLICT (volunteer_id, language, tone, block)
                                DO UPDATE SET composed = excluded.composed, text = excluded.text
                                """), volunteer, language, tone)
                .bind("block", block)
                .bind("composed", edit.composed())
                .bind("text", edit.text())
                .execute();
    }

    /// Forgets what was written for a block.
    public void drop(Id<Volunteer> volunteer, Language language, CvTone tone, String block) {
        named(
                        handle.createUpdate("DELETE FROM cv_edit WHERE volunteer_id = :volunteer"
                                + " AND language = :language AND tone = :tone AND block = :block"),
                        volunteer,
                        language,
                        tone)
                .bind("block", block)
                .execute();
    }

    /// What was chosen last, if anything was.
    public Optional<CvChoices> choices(Id<Volunteer> volunteer) {
        return handle.createQuery("SELECT * FROM cv_choice WHERE volunteer_id = :volunteer")
                .bind("volunteer", volunteer.toString())
                .map((row, context) -> new CvChoices(
                        Language.valueOf(row.getString("language")),
                        CvTone.valueOf(row.getString("tone")),
                        CvLength.valueOf(row.getString("length")),
                        CvWord.valueOf(row.getString("word")),
                        lines(row.getString("missions_left_out"), Id::<Mission>of)
                                .collect(Collectors.toSet()),
                        lines(row.getString("skills_left_out"), Function.identity())
                                .collect(Collectors.toSet()),
                        lines(row.getString("skill_order"), Function.identity()).toList(),
                        row.getInt("proof") == 1))
                .findOne();
    }

    /// Keeps what was chosen.
    public void choose(Id<Volunteer> volunteer, CvChoices choices) {
        handle.createUpdate("""
                        INSERT INTO cv_choice (volunteer_id, language, tone, length, word, missions_left_out,
                                               skills_left_out, skill_order, proof)
                        VALUES (:volunteer, :language, :tone, :length, :word, :missions, :skills, :order, :proof)
                        ON CONFLICT (volunteer_id) DO UPDATE
                        SET language = excluded.language, tone = excluded.tone, length = excluded.length,
                            word = excluded.word, missions_left_out = excluded.missions_left_out,
                            skills_left_out = excluded.skills_left_out, skill_order = excluded.skill_order,
                            proof = excluded.proof
                        """)
                .bind("volunteer", volunteer.toString())
                .bind("language", choices.language().name())
                .bind("tone", choices.tone().name())
                .bind("length", choices.length().name())
                .bind("word", choices.word().name())
                .bind("missions", joined(choices.missionsLeftOut()))
                .bind("skills", joined(choices.skillsLeftOut()))
                .bind("order", joined(choices.skillOrder()))
                .bind("proof", choices.proof() ? 1 : 0)
                .execute();
    }

    private static <S extends SqlStatement<S>> S named(
            S statement, Id<Volunteer> volunteer, Language language, CvTone tone) {
        return statement
                .bind("volunteer", volunteer.toString())
                .bind("language", language.name())
                .bind("tone", tone.name());
    }

    private static <T> Stream<T> lines(String text, Function<String, T> read) {
        return text.lines().filter(line -> !line.isBlank()).map(read);
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
