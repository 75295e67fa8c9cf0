package app.tremplin.exchange;

import app.tremplin.domain.Folding;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningColumn;
import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which column of a planning table holds what, by the words of its header row.
record PlanningHeader(List<String> headers, Map<PlanningField, Integer> columns) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;
    private static final Map<String, Meaning> MEANINGS = meanings();

    /// @param rank of two columns for the same field, the lower one wins
    private record Meaning(PlanningField field, int rank) {}

    /// What `headers` mean; headers that mean nothing known, or less clearly than another, are left out.
    static PlanningHeader of(List<String> headers) {
        Map<PlanningField, Integer> columns = new EnumMap<>(PlanningField.class);
        Map<PlanningField, Integer> ranks = new EnumMap<>(PlanningField.class);
        for (int i = 0; i < headers.size(); i++) {
            Meaning meaning = meaning(headers.get(i));
            if (meaning != null && meaning.rank < ranks.getOrDefault(meaning.field, Integer.MAX_VALUE)) {
                columns.put(meaning.field, i);
                ranks.put(meaning.field, meaning.rank);
            }
        }
        return new PlanningHeader(headers, columns);
    }

    /// The same headers with fields given by hand; of two columns for the same field the first counts.
    PlanningHeader with(List<Optional<PlanningField>> fields) {
        Map<PlanningField, Integer> chosen = new EnumMap<>(PlanningField.class);
        for (int i = 0; i < fields.size(); i++) {
            int column = i;
            fields.get(i).ifPresent(field -> chosen.putIfAbsent(field, column));
        }
        return new PlanningHeader(headers, chosen);
    }

    /// All columns with what they hold.
    PlanningColumns layout() {
        List<Optional<PlanningField>> fields = new ArrayList<>(Collections.nCopies(headers.size(), Optional.empty()));
        columns.forEach((field, column) -> fields.set(column, Optional.of(field)));
        return new PlanningColumns(headers.stream().map(Cells::line).toList(), fields);
    }

    /// How many columns were recognised.
    int recognised() {
        return columns.size();
    }

    /// Whether there is a column for `field`.
    boolean has(PlanningField field) {
        return columns.containsKey(field);
    }

    /// What is in `field`'s column of the row, tidied; empty when there is no such column.
    String cell(CsvTable.Row row, PlanningField field) {
        Integer column = columns.get(field);
        return column == null ? "" : Cells.tidy(row.cell(column));
    }

    /// The columns that no row can do without and that are not there.
    List<Phrase> missing() {
        List<Phrase> missing = new ArrayList<>();
        if (!has(PlanningField.TYPE)) {
            missing.add(PlanningField.TYPE.phrase());
        }
        boolean begins = has(PlanningField.FIRST_DAY) || has(PlanningField.START);
        if (!begins) {
            missing.add(PlanningField.FIRST_DAY.phrase());
        }
        boolean ends = has(PlanningField.LAST_DAY) || has(PlanningField.END);
        if (!has(PlanningField.HOURS) && !has(PlanningField.MINUTES) && !(begins && ends)) {
            missing.add(Phrase.of("planning.column.time"));
        }
        return missing;
    }

    /// The recognised columns, in the order of the file.
    List<PlanningColumn> known() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new PlanningColumn(Cells.line(headers.get(entry.getValue())), entry.getKey()))
                .toList();
    }

    /// The other headers, in the order of the file.
    List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!columns.containsValue(i) && !headers.get(i).isBlank()) {
                ignored.add(Cells.line(headers.get(i)));
            }
        }
        return ignored;
    }

    private static @Nullable Meaning meaning(String header) {
        if (header.length() > LONGEST) {
            return null;
        }
        Meaning whole = MEANINGS.get(letters(header));
        return whole != null
                ? whole
                : MEANINGS.get(letters(IN_BRACKETS.matcher(header).replaceAll(" ")));
    }

    private static String letters(String header) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(Folding.fold(header)).replaceAll("");
    }

    /// The words people use, the clearest first.
    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (PlanningField field : PlanningField.values()) {
            String[] words = words(field).split(", ");
            for (int rank = 0; rank < words.length; rank++) {
                meanings.put(letters(words[rank]), new Meaning(field, rank));
            }
        }
        return meanings;
    }

    private static String words(PlanningField field) {
        return switch (field) {
            case EVENT ->
                "event, événement, evt, nom de l'événement, event name, manifestation, "
                        + "nom de la manifestation, festival, compétition, competition";
            case TYPE ->
                "mission type, type de mission, type of mission, id de mission, mission, poste, votre poste, "
                        + "rôle, role, votre mission, your role, position, affectation, assignment, fonction, "
                        + "job, type";
            case SITE -> "site, lieu, lieu de mission, lieu de la mission, venue, location, emplacement, place, stade";
            case FIRST_DAY ->
                "first day, premier jour, start date, date de début, date début, début le, "
                        + "date de la mission, date de mission, mission date, date, jour, day, date du jour, "
                        + "shift date";
            case LAST_DAY -> "last day, dernier jour, end date, date de fin, date fin, fin le";
            case START ->
                "start time, heure de début, heure début, heure d'arrivée, début, start, from, de, "
                        + "shift start, arrivée, prise de poste, début de mission";
            case END ->
                "end time, heure de fin, heure fin, heure de départ, fin, end, to, à, shift end, départ, "
                        + "fin de poste, fin de mission";
            case HOURS ->
                "hours, heures, durée en heures, duration in hours, nombre d'heures, nb heures, "
                        + "number of hours, hours worked, heures effectuées, durée, duration, temps, temps passé, "
                        + "time spent, durée totale, total hours, durée (h)";
            case MINUTES ->
                "minutes, durée en minutes, duration in minutes, durée (min), duration (min), "
                        + "durée (minutes), duration (minutes), nombre de minutes";
            case ACCOUNT ->
                "what I did, ce que j'ai fait, description, tâches, tasks, activités, activities, "
                        + "description de la mission, détails, details, notes, commentaires, "
                        + "commentaire, comments, remarques";
            case PEOPLE_MET -> "people met, personnes rencontrées, public rencontré, public, contacts";
            case LANGUAGES ->
                "languages, langues, languages used, langues utilisées, langues parlées, langue, "
                        + "language, languages spoken";
            case SITUATION -> "situation, contexte, context";
            case ACTION -> "action, actions, my action, mon action";
            case RESULT -> "result, résultat, résultats, results, outcome";
        };
    }
}
