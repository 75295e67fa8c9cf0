package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.CvWord;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import app.tremplin.export.CvFormat;
import app.tremplin.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CvWritingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final CvChoices CHOICES = CvChoices.initial(Language.FR);

    @TempDir
    Path folder;

    @Test
    void choices_are_kept_whole() {
        CvChoices chosen;
        try (Tremplin tremplin = open(0)) {
            assertThat(tremplin.cv().choices(Language.EN)).isEqualTo(CvChoices.initial(Language.EN));
            Mission mission = log(tremplin, "2026-07-01", "Accueil");
            chosen = new CvChoices(
                    Language.EN,
                    CvTone.STORY,
                    CvLength.BRIEF,
                    CvWord.VOLONTAIRE,
                    Set.of(mission.id()),
                    Set.of("alerter"),
                    List.of("gerer-son-stress", "alerter"),
                    false);
            tremplin.cv().choose(CHOICES);
            tremplin.cv().choose(chosen);
        }
        try (Tremplin tremplin = open(1)) {
            assertThat(tremplin.cv().choices(Language.FR)).isEqualTo(chosen);
        }
    }

    @Test
    void own_words_are_kept_through_changes_until_one_takes_the_new_ones() {
        try (Tremplin tremplin = open(0)) {
            log(tremplin, "2026-07-01", "Accueil du public");
            tremplin.cv().reword(CHOICES, told(tremplin), "Mes mots");
        }
        try (Tremplin tremplin = open(1)) {
            assertThat(told(tremplin).text()).isEqualTo("Mes mots");
            assertThat(told(tremplin).isOutdated()).isFalse();

            Mission second = log(tremplin, "2026-07-02", "Aide aux familles");
            assertThat(told(tremplin).text()).isEqualTo("Mes mots");
            assertThat(told(tremplin).isOutdated()).isTrue();

            tremplin.cv().keepMine(CHOICES, told(tremplin));
            assertThat(told(tremplin).isOutdated()).isFalse();
            assertThat(told(tremplin).text()).isEqualTo("Mes mots");

            tremplin.journal().delete(second.id());
            assertThat(told(tremplin).isOutdated()).isTrue();

            tremplin.cv().takeNew(CHOICES, told(tremplin));
            assertThat(told(tremplin).text()).isEqualTo("Accueil du public.");
            assertThat(told(tremplin).edit()).isEmpty();
        }
    }

    @Test
    void own_words_belong_to_their_language_and_tone() {
        try (Tremplin tremplin = open(0)) {
            log(tremplin, "2026-07-01", "Accueil du public");
            tremplin.cv().reword(CHOICES, told(tremplin), "Mes mots");

            assertThat(told(tremplin, CHOICES.withTone(CvTone.SHORT)).text()).isEqualTo("Accueil du public.");
            assertThat(told(tremplin, CHOICES.withLanguage(Language.EN)).edit()).isEmpty();
            assertThat(told(tremplin, CHOICES.withLength(CvLength.BRIEF)).text())
                    .isEqualTo("Mes mots");
        }
    }

    @Test
    void writing_what_was_suggested_is_no_edit() {
        try (Tremplin tremplin = open(0)) {
            log(tremplin, "2026-07-01", "Accueil du public");
            tremplin.cv().reword(CHOICES, told(tremplin), "Mes mots");
            tremplin.cv().reword(CHOICES, told(tremplin), " Accueil du public. ");

            assertThat(told(tremplin).edit()).isEmpty();
        }
    }

    @Test
    void leaving_out_a_mission_and_taking_it_back_loses_no_words() {
        try (Tremplin tremplin = open(0)) {
            Mission first = log(tremplin, "2026-07-01", "Accueil du public");
            tremplin.cv().reword(CHOICES, told(tremplin), "Mes mots");
            log(tremplin, "2026-07-02", "Aide aux familles");

            CvChoices without = CHOICES.withMissionsLeftOut(Set.of(first.id()));
            assertThat(told(tremplin, without).text()).isEqualTo("Mes mots");
            assertThat(told(tremplin, without).composed()).isEqualTo("Aide aux familles.");
        }
    }

    @Test
    void skills_are_put_in_order_for_a_job() {
        try (Tremplin tremplin = open(0)) {
            log(tremplin, "2026-07-01", "Accueil");

            CvWriting.JobOrder order = tremplin.cv().orderFor("Accueil et renseignements");
            CvWriting.JobOrder none = tremplin.cv().orderFor("M1601");

            assertThat(order.matching()).isBetween(1, 14);
            assertThat(order.order())
                    .startsWith("accueillir-orienter-renseigner")
                    .hasSize(15);
            assertThat(none.matching()).isZero();
            assertThat(none.order())
                    .isEqualTo(tremplin.awarding().standing().all().attributed().stream()
                            .map(score -> score.skill().id())
                            .toList());
        }
    }

    @Test
    void the_latest_badge_is_named_with_its_link() {
        try (Tremplin tremplin = open(0)) {
            tremplin.identity().change("Nadia Benali", "", List.of());
            log(tremplin, "2026-07-01", "Accueil");
            tremplin.badging().makeKey(new char[0]);
            Settings settings = Settings.initial(Language.FR).withVerifyAddress("HTTPS://VERIFIER.EXAMPLE/");
            tremplin.preferences().write(settings);
            String link = tremplin.badging().link(tremplin.badging().make(settings), settings);

            CvWriting.Page page = tremplin.cv().page(CHOICES);
            assertThat(page.unlinked()).isFalse();
            assertThat(tremplin.cv().text(page.cv(), CvFormat.TXT))
                    .contains("Festival de la mer", "badge déclaré et signé le 23 novembre 2026", link);
        }
    }

    @ParameterizedTest
    @EnumSource(CvFormat.class)
    void no_format_cites_a_link_that_only_this_computer_opens(CvFormat format) {
        try (Tremplin tremplin = open(0)) {
            tremplin.identity().change("Nadia Benali", "", List.of());
            log(tremplin, "2026-07-01", "Accueil");
            tremplin.badging().makeKey(new char[0]);
            String token =
                    tremplin.badging().make(tremplin.preferences().read()).token();

            CvWriting.Page page = tremplin.cv().page(CHOICES);
            assertThat(page.unlinked()).isTrue();
            assertThat(new String(format.write(page.cv()), StandardCharsets.ISO_8859_1))
                    .doesNotContainIgnoringCase("localhost")
                    .doesNotContain(token);
            assertThat(tremplin.cv().page(CHOICES.withProof(false)).unlinked()).isFalse();
        }
    }

    @Test
    void up_to_three_badges_of_organisations_are_named_in_place_of_ones_own() {
        try (Tremplin tremplin = open(0)) {
            tremplin.identity().change("Nadia Benali", "", List.of());
            Mission mission = log(tremplin, "2026-07-01", "Accueil");
            tremplin.preferences().write(Settings.initial(Language.FR).withVerifyAddress("HTTPS://VERIFIER.EXAMPLE/"));
            tremplin.badging().makeKey(new char[0]);
            tremplin.badging().make(tremplin.preferences().read());
            for (int i = 1; i <= 4; i++) {
                tremplin.wallet()
                        .add(
                                "badge.json",
                                Organisation.badge(
                                        new UUID(1, i),
                                        Organisation.MORNING.plusSeconds(i),
                                        tremplin.identity().me(),
                                        List.of(mission)));
            }
            assertThat(tremplin.wallet().badges()).hasSize(4);

            Cv cv = tremplin.cv().page(CHOICES).cv();
            assertThat(cv.proofs())
                    .hasSize(3)
                    .allSatisfy(proof -> assertThat(proof.issuer()).isEqualTo(Organisation.NAME));
            assertThat(cv.proofs().stream().map(Cv.Proof::link).distinct()).hasSize(3);
            assertThat(tremplin.cv().text(cv, CvFormat.TXT)).contains("badge signé par " + Organisation.NAME);
        }
    }

    @Test
    void a_document_is_read_back_from_the_very_bytes_on_disk() throws Exception {
        Path file = folder.resolve("cv.docx");
        try (Tremplin tremplin = open(0)) {
            tremplin.identity().change("Nadia Benali", "", List.of());
            log(tremplin, "2026-07-01", "Accueil");

            Optional<CvReading> read =
                    tremplin.cv().save(file, tremplin.cv().page(CHOICES).cv(), CvFormat.DOCX);

            assertThat(read)
                    .hasValueSatisfying(reading -> assertThat(reading.isWhole()).isTrue());
            assertThat(Files.size(file)).isPositive();
            assertThat(tremplin.cv().save(file, tremplin.cv().page(CHOICES).cv(), CvFormat.TXT))
                    .isEmpty();
        }
    }

    private static CvBlock told(Tremplin tremplin) {
        return told(tremplin, CHOICES);
    }

    private static CvBlock told(Tremplin tremplin, CvChoices choices) {
        return tremplin.cv().page(choices).cv().engagements().getFirst().text();
    }

    private Tremplin open(int hours) {
        return Tremplin.open(folder.resolve("data"), Clock.offset(CLOCK, Duration.ofHours(hours)));
    }

    private static Mission log(Tremplin tremplin, String day, String account) {
        return tremplin.journal()
                .log(new MissionFacts(
                        "Festival de la mer",
                        "accueil-spectateurs",
                        "Brest",
                        LocalDate.parse(day),
                        LocalDate.parse(day),
                        new WorkedTime.Total(240),
                        account,
                        "",
                        List.of(),
                        Reflection.NONE));
    }
}
