package app.tremplin.exchange;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.WorkedTime;
import app.tremplin.text.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The missions as a CSV table for a spreadsheet, which [PlanningFile] reads again.
public final class MissionsTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private MissionsTable() {}

    /// The table in UTF-8, with the mark by which spreadsheets know it, and titles in `language`.
    public static byte[] write(List<Mission> missions, Catalogue catalogue, Language language) {
        Texts texts = Texts.of(language);
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            List<String> titles = new ArrayList<>(Arrays.stream(PlanningField.values())
                    .map(field -> texts.get(field.phrase()))
                    .toList());
            titles.add(texts.get("data.csv.state"));
            csv.writeRecord(titles);
            for (Mission mission : missions) {
                List<String> cells = new ArrayList<>(Arrays.stream(PlanningField.values())
                        .map(field -> cell(mission.facts(), field, catalogue, language))
                        .toList());
                cells.add(texts.get("state." + word(mission.state())));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(MissionFacts facts, PlanningField field, Catalogue catalogue, Language language) {
        return switch (field) {
            case EVENT -> facts.event();
            case TYPE -> type(facts, catalogue, language);
            case SITE -> facts.site();
            case FIRST_DAY -> facts.firstDay().toString();
            case LAST_DAY -> facts.lastDay().toString();
            case START ->
                facts.time() instanceof WorkedTime.EachDay each ? each.start().toString() : "";
            case END ->
                facts.time() instanceof WorkedTime.EachDay each ? each.end().toString() : "";
            case HOURS -> "";
            case MINUTES -> facts.time() instanceof WorkedTime.Total total ? String.valueOf(total.minutes()) : "";
            case ACCOUNT -> facts.account();
            case PEOPLE_MET -> facts.peopleMet();
            case LANGUAGES -> String.join(", ", facts.languages());
            case SITUATION -> facts.reflection().situation();
            case ACTION -> facts.reflection().action();
            case RESULT -> facts.reflection().result();
        };
    }

    private static String type(MissionFacts facts, Catalogue catalogue, Language language) {
        return catalogue
                .missionType(facts.missionTypeId())
                .map(MissionType::name)
                .map((Bilingual name) -> name.in(language))
                .orElse(facts.missionTypeId());
    }

    private static String word(MissionState state) {
        return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
