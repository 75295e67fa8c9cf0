package app.tremplin.exchange;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Folding;
import app.tremplin.domain.MissionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the mission type that people mean, by its id, its name in either language, or a name close to only one.
public final class MissionTypeFinder {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "du", "des", "la", "le", "les", "et", "au", "aux", "en", "sur", "the", "of", "and", "to", "at");
    private static final double CLOSE = 2.0 / 3;

    private final Map<String, MissionType> exact = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<String, Optional<Match>> found = new HashMap<>();

    /// @param guessed whether the words were only close
    public record Match(MissionType type, boolean guessed) {}

    private record Named(MissionType type, Set<String> words) {}

    /// Finds types of this catalogue.
    public MissionTypeFinder(Catalogue catalogue) {
        for (MissionType type : catalogue.missionTypes()) {
            for (String name : List.of(type.id(), type.name().fr(), type.name().en())) {
                exact.putIfAbsent(letters(name), type);
                names.add(new Named(type, words(name)));
            }
        }
    }

    /// The mission type meant by `text`; empty when none is, or when several might be.
    public Optional<Match> find(String text) {
        return found.computeIfAbsent(text, this::search);
    }

    private Optional<Match> search(String text) {
        MissionType same = exact.get(letters(text));
        if (same != null) {
            return Optional.of(new Match(same, false));
        }
        Set<String> wanted = words(text);
        Map<MissionType, Double> closeness = new HashMap<>();
        for (Named named : names) {
            closeness.merge(named.type, share(wanted, named.words), Math::max);
        }
        double best = closeness.values().stream().max(Double::compare).orElse(0.0);
        List<MissionType> closest = closeness.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        return best >= CLOSE && closest.size() == 1
                ? Optional.of(new Match(closest.getFirst(), true))
                : Optional.empty();
    }

    /// The share of the wanted words that a name has.
    private static double share(Set<String> wanted, Set<String> words) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(words::contains).count() / wanted.size();
    }

    private static String letters(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(Folding.fold(text)).replaceAll("");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(Folding.fold(text)))
                .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
