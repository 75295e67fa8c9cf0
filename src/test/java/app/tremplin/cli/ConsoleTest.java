package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConsoleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String PLANNING = """
            Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin
            Fête du fleuve;Accréditation;Quai Sud;20/06/2026;9h;13h
            Fête du fleuve;Accréditation;Quai Sud;demain;9h;13h
            Marathon;Accueil et orientation des spectateurs;Quai Sud;21/06/2026;9h;13h
            """;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Clock clock = CLOCK;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_demo_leaves_a_badge_a_qr_code_and_a_cv(Language language) throws Exception {
        Path out = folder.resolve("demo");

        Answer answer = run(language, "demo", "--out", out.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("Aïcha Lemoine", Texts.of(language).get("cli.demo.holds"));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "badge.json",
                            "badge.png",
                            "cv.txt",
                            "cv.docx",
                            "cv.html",
                            "cv.md",
                            "cv-linkedin.txt",
                            "cv.json",
                            "cv.jsonld",
                            "qr.png",
                            "qr.svg");
        }
        assertThat(answer.out()).contains(decoded(out.resolve("qr.png")));
        assertThat(workspace()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_import_keeps_the_good_rows_and_says_why_it_leaves_the_others(Language language) throws Exception {
        Path file = Files.writeString(folder.resolve("planning.csv"), PLANNING);

        Answer dry = run(language, "missions", "import", file.toString(), "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("UTF-8", Texts.of(language).get("cli.import.dry", 2, 1, 0));
        assertThat(json(run(language, "missions", "list", "--json"))).isEmpty();

        Answer kept = run(language, "missions", "import", file.toString());
        assertThat(kept.code()).isZero();
        assertThat(kept.err())
                .contains(Texts.of(language)
                        .get("cli.import.line", 3, Texts.of(language).get("planning.bad.day", "demain")));
        assertThat(kept.out()).contains(Texts.of(language).get("cli.import.kept", 2, 1, 0));

        Answer again = run(language, "missions", "import", file.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains(Texts.of(language).get("cli.import.kept", 0, 1, 2));
        assertThat(json(run(language, "missions", "list", "--json"))).hasSize(2);
    }

    @Test
    void an_import_without_a_good_row_is_refused_and_an_unreadable_file_is_unusable() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.csv"), PLANNING.replaceAll("\\d\\d/06/2026", "demain"));

        assertThat(run(Language.EN, "missions", "import", bad.toString()).code())
                .isEqualTo(Console.REFUSED);
        assertUnusable(
                run(
                        Language.EN,
                        "missions",
                        "import",
                        folder.resolve("nowhere.csv").toString()),
                "nowhere.csv");
    }

    @Test
    void missions_are_listed_for_people_and_for_scripts() throws Exception {
        imported();

        Answer list = run(Language.FR, "missions", "list");
        assertThat(list.out())
                .contains("21 juin 2026  Marathon  Accueil et orientation des spectateurs  4\u00a0h  Déclarée")
                .contains("2 missions · 8\u00a0h · 2 événements");
        JsonNode json = json(run(Language.FR, "missions", "list", "--json"));
        assertThat(json.path(0).path("event").asString()).isEqualTo("Marathon");
        assertThat(json.path(0).path("minutes").asInt()).isEqualTo(240);
        assertThat(json.path(0).path("state").asString()).isEqualTo("declared");
    }

    @Test
    void the_trace_of_each_skill_sums_to_its_score() throws Exception {
        imported();

        JsonNode json = json(run(Language.EN, "skills", "--json"));

        assertThat(json.path("skills")).hasSize(30);
        assertThat(json.path("attributed").asInt()).isEqualTo(15);
        for (JsonNode skill : json.path("skills")) {
            long sum = 0;
            for (JsonNode step : skill.path("trace")) {
                assertThat(step.path("points").asLong())
                        .isEqualTo(step.path("minutes").asLong()
                                * step.path("weight").asLong());
                sum += step.path("points").asLong();
            }
            assertThat(skill.path("score").asLong()).isEqualTo(sum);
        }
        Answer french = run(Language.FR, "skills");
        assertThat(french.code()).isZero();
        assertThat(french.out().lines()).hasSize(16).last().asString().startsWith("15 compétences acquises");
    }

    @Test
    void a_badge_is_created_verified_and_its_qr_code_read() throws Exception {
        imported();
        Path json = folder.resolve("badge.json");
        Path png = folder.resolve("out/badge.png");

        Answer created = run(Language.FR, "badge", "create", "--out", json.toString(), "--name", "Aïcha Lemoine");
        assertThat(created.err()).isEmpty();
        assertThat(created.code()).isZero();
        assertThat(run(Language.FR, "badge", "create", "--out", png.toString()).code())
                .isZero();

        for (Path badge : List.of(json, png)) {
            Answer verified = run(Language.FR, "verify", badge.toString());
            assertThat(verified.code()).isZero();
            assertThat(verified.out())
                    .contains(Texts.of(Language.FR).get("finding.integrity.unchanged"), "Aïcha Lemoine");
        }
        Path qr = folder.resolve("qr.png");
        Answer drawn = run(Language.FR, "qr", "--badge", json.toString(), "--out", qr.toString());
        String link = created.out().lines().toList().getLast();
        assertThat(drawn.code()).isZero();
        assertThat(drawn.out()).contains(link);
        assertThat(decoded(qr)).isEqualTo(link).startsWith("HTTP://LOCALHOST:8377/#");
        assertThat(run(Language.FR, "verify", link).code()).isZero();

        Path svg = folder.resolve("qr.svg");
        assertThat(run(Language.EN, "qr", "--badge", png.toString(), "--out", svg.toString())
                        .code())
                .isZero();
        assertThat(svg).content().startsWith("<svg");
    }

    @Test
    void verifying_tells_changed_from_unreadable_and_ends_with_the_worst() throws Exception {
        imported();
        environment.put("TREMPLIN_PASSPHRASE", "prairie");
        Path good = folder.resolve("good.json");
        run(Language.EN, "badge", "create", "--out", good.toString(), "--name", "Aïcha Lemoine");
        Path changed = Files.writeString(
                folder.resolve("changed.json"), Files.readString(good).replace("Aïcha", "Alice"));
        Path unreadable = Files.writeString(folder.resolve("unreadable.json"), "{");

        assertThat(run(Language.EN, "verify", good.toString()).code()).isZero();
        assertThat(run(Language.EN, "verify", changed.toString()).code()).isEqualTo(Console.REFUSED);
        assertThat(run(Language.EN, "verify", unreadable.toString()).code()).isEqualTo(Console.UNUSABLE);
        Answer all = run(Language.EN, "verify", "--json", good.toString(), unreadable.toString(), changed.toString());
        assertThat(all.code()).isEqualTo(Console.UNUSABLE);
        JsonNode json = json(all);
        assertThat(json.path(0).path("holds").asBoolean()).isTrue();
        assertThat(json.path(1).path("error").asString()).isEqualTo("T401");
        assertThat(json.path(2).path("holds").asBoolean()).isFalse();
        assertThat(json.path(2).path("findings").path(0).path("code").asString())
                .isEqualTo("integrity.changed");
    }

    @Test
    void a_badge_is_compared_with_an_address() throws Exception {
        Path demo = folder.resolve("demo");
        run(Language.EN, "demo", "--out", demo.toString());
        String badge = demo.resolve("badge.png").toString();

        assertThat(run(Language.EN, "verify", badge, "--email", " AICHA.lemoine@example.org")
                        .code())
                .isZero();
        assertThat(run(Language.EN, "verify", badge, "--email", "bob@example.org")
                        .code())
                .isEqualTo(Console.REFUSED);
    }

    @Test
    void a_passphrase_comes_from_the_environment_alone() throws Exception {
        imported();
        Path badge = folder.resolve("badge.json");
        environment.put("TREMPLIN_PASSPHRASE", "prairie");
        assertThat(run(Language.EN, "badge", "create", "--out", badge.toString(), "--name", "A")
                        .code())
                .isZero();
        environment.put("TREMPLIN_PASSPHRASE", "desert");

        Answer refused = run(Language.EN, "badge", "create", "--out", badge.toString());

        assertThat(refused.code()).isEqualTo(Console.REFUSED);
        assertThat(refused.err()).contains("T404").doesNotContain("prairie", "desert");
    }

    @Test
    void an_unknown_ending_is_refused_before_anything_is_signed() throws Exception {
        imported();

        assertUnusable(
                run(
                        Language.FR,
                        "badge",
                        "create",
                        "--out",
                        folder.resolve("badge.pdf").toString()),
                "T502");

        assertThat(workspace().resolve("keys")).doesNotExist();
    }

    @Test
    void a_badge_without_a_name_or_missions_is_refused_with_a_sentence() throws Exception {
        Path out = folder.resolve("badge.json");
        Answer nothing = run(Language.EN, "badge", "create", "--out", out.toString(), "--name", "A");
        assertThat(nothing.code()).isEqualTo(Console.REFUSED);
        assertThat(nothing.err()).contains("T402");

        assertThat(run(Language.EN, "cv", "--format", "txt", "--out", out.toString())
                        .code())
                .isEqualTo(Console.REFUSED);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"FR, md, ## Engagement bénévole", "EN, txt, Volunteering", "EN, json, {"})
    void the_cv_is_written(Language language, String format, String beginning) throws Exception {
        imported();
        Path file = folder.resolve("cv." + format);

        assertThat(run(language, "cv", "--format", format, "--out", file.toString())
                        .code())
                .isZero();

        assertThat(file).content().startsWithIgnoringCase(beginning).contains("Marathon");
    }

    @Test
    void the_cv_is_printed_in_the_wanted_tone_length_and_order() throws Exception {
        imported();

        Answer full = run(Language.EN, "cv", "--format", "txt");
        Answer brief = run(
                Language.EN,
                "cv",
                "--format",
                "txt",
                "--tone",
                "short",
                "--length",
                "brief",
                "--job",
                "Oral communication");

        assertThat(full.code()).isZero();
        assertThat(brief.code()).isZero();
        assertThat(full.out()).startsWith("Volunteering\n").contains("Marathon");
        assertThat(brief.out()).hasSizeLessThan(full.out().length());
        assertThat(brief.out().lines().filter(line -> line.startsWith("- ")))
                .first()
                .asString()
                .contains("Communicating orally");
    }

    @Test
    void a_document_is_read_back_after_writing() throws Exception {
        imported();
        Path file = folder.resolve("cv.docx");

        Answer answer = run(Language.FR, "cv", "--format", "docx", "--out", file.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Relu comme par un logiciel de recrutement");
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "planning.csv/cv.md", "workspace"})
    void what_cannot_be_written_is_said_in_a_sentence(String name) throws Exception {
        imported();
        String file = name.length() > 1 ? folder.resolve(name).toString() : name;

        Answer answer = run(Language.EN, "cv", "--format", "md", "--out", file);

        assertThat(answer.code()).isEqualTo(Console.REFUSED);
        assertThat(answer.err()).contains("T103");
    }

    static Stream<List<String>> wrong_uses() {
        return Stream.of(
                List.of("juggle"),
                List.of("missions"),
                List.of("missions", "juggle"),
                List.of("missions", "import"),
                List.of("badge", "create"),
                List.of("badge", "create", "--out"),
                List.of("verify"),
                List.of("cv", "--format", "rtf", "--out", "x"),
                List.of("cv", "--format", "docx"),
                List.of("cv", "--format", "txt", "--tone", "loud"),
                List.of("serve", "--port", "http"),
                List.of("serve", "--port", "65536"),
                List.of("serve", "--port", "-1"),
                List.of("skills", "--json=yes please"),
                List.of("skills", "--lang", "tlh"),
                List.of("skills", "--lang", "fr", "--lang", "en"),
                List.of("skills", "juggle"));
    }

    @ParameterizedTest
    @MethodSource("wrong_uses")
    void wrong_use_is_explained_in_a_sentence(List<String> words) {
        for (Language language : Language.values()) {
            Answer answer = run(language, words.toArray(String[]::new));

            assertThat(answer.code()).isEqualTo(Console.UNUSABLE);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().lines()).hasSize(2);
            assertThat(answer.err())
                    .doesNotContain("Exception", "null", "“”", "«  »")
                    .contains("--help");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_explains_itself(Language language) {
        CommandLine line = new CommandLine(
                        new TremplinCommand(),
                        new Commands(new Surroundings(workspace(), language, environment, clock)))
                .setResourceBundle(Texts.of(language).bundle());
        for (CommandLine command : all(line)) {
            List<String> words = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ")));
            words.removeFirst();
            words.add("--help");

            Answer answer = run(language, words.toArray(String[]::new));

            assertThat(answer.code()).isZero();
            assertThat(answer.err()).isEmpty();
            assertThat(answer.out()).contains("--help", "--lang", "--workspace");
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(words.toString())
                    .isNotEmpty();
            for (ArgSpec spec : command.getCommandSpec().args()) {
                assertThat(spec.description()).as("%s %s", words, spec).isNotEmpty();
            }
        }
    }

    @Test
    void help_is_in_the_language_that_is_asked_for() {
        assertThat(run(Language.EN, "--help", "--lang", "fr").out())
                .contains("Commandes\u00a0:", "Affiche cette aide.");
        assertThat(run(Language.FR, "--lang=en", "--help").out()).contains("Commands:", "Shows this help.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_fault_of_the_program_is_told_in_a_sentence_without_its_message(Language language) {
        clock = new StoppedClock();

        Answer answer = run(language, "verify", "HTTP://LOCALHOST:8377/#AAAA");

        assertThat(answer.code()).isEqualTo(Console.REFUSED);
        assertThat(answer.err()).isEqualTo(Texts.of(language).get("cli.error.fault", "B-0001", Path.of("log")) + "\n");
    }

    private static final class StoppedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("Aïcha Lemoine");
        }
    }

    private record Answer(int code, String out, String err) {}

    private Answer run(Language language, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                workspace(),
                language,
                environment,
                clock,
                new PrintWriter(out),
                new PrintWriter(err),
                fault -> new Console.Faults.Kept("B-0001", Path.of("log")));
        int code = console.run(List.of(words));
        return new Answer(code, out.toString(), err.toString());
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    private void imported() throws Exception {
        Path file = Files.writeString(folder.resolve("planning.csv"), PLANNING);
        assertThat(run(Language.FR, "missions", "import", file.toString()).code())
                .isZero();
    }

    private static void assertUnusable(Answer answer, String word) {
        assertThat(answer.code()).isEqualTo(Console.UNUSABLE);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains(word);
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.code()).isBetween(Console.DONE, Console.UNUSABLE);
        return JsonMapper.builder().build().readTree(answer.out());
    }

    private static List<CommandLine> all(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(each -> all.addAll(all(each)));
        return all;
    }

    private static String decoded(Path picture) throws Exception {
        BufferedImage image = ImageIO.read(picture.toFile());
        return QrReading.of(image).getText();
    }
}
