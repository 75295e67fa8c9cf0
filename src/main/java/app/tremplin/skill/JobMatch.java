package app.tremplin.skill;

import app.tremplin.domain.Folding;
import app.tremplin.domain.Skill;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which skills share words with a job that somebody typed. It compares words and knows no jobs: a code alone, such as
/// ROME's G1303, says nothing to it.
public final class JobMatch {

    private static final Set<String> COMMON = Set.of(
            "avec",
            "dans",
            "pour",
            "sans",
            "sous",
            "chez",
            "leur",
            "leurs",
            "les",
            "des",
            "une",
            "the",
            "and",
            "for",
            "with",
            "from",
            "into",
            "your",
            "aux",
            "sur",
            "par",
            "entre",
            "agent",
            "agente",
            "charge",
            "chargee",
            "responsable",
            "assistant",
            "assistante",
            "officer",
            "manager",
            "job",
            "poste",
            "metier",
            "faire",
            "preuve",
            "avoir",
            "sens");

    /// Words are the same when they begin alike: accueil and accueillir, organiser and organisation.
    private static final int STEM = 5;

    private JobMatch() {}

    /// How many words of the job's title the skill shares, in either language.
    public static int shared(String job, Skill skill) {
        Set<String> of = stems(String.join(
                " ",
                skill.label().fr(),
                skill.label().en(),
                skill.description().fr(),
                skill.description().en(),
                skill.rome().label(),
                skill.esco().label().fr(),
                skill.esco().label().en()));
        boolean code = words(job).anyMatch(word -> word.equals(skill.rome().code()));
        long words = stems(job).stream().filter(of::contains).count();
        return Math.toIntExact(words) + (code ? 1 : 0);
    }

    private static Set<String> stems(String text) {
        return words(text)
                .filter(word -> word.length() > 2 && !COMMON.contains(word) && !word.matches(".*\\d.*"))
                .map(word -> word.length() <= STEM ? word : word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Stream.of(Folding.fold(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
