package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TremplinTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_is_apart_from_the_own_data() {
        try (Tremplin own = Samples.open(folder)) {
            own.identity().change("Nguyễn Thị Ánh", "", List.of());
            Mission mine = own.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));

            try (Tremplin sample = own.openSample(Language.FR)) {
                assertThat(sample.isSample()).isTrue();
                assertThat(sample.identity().me().name()).isNotEqualTo("Nguyễn Thị Ánh");
                assertThat(sample.journal().missions()).hasSize(16).doesNotContain(mine);
                assertThat(sample.awarding().standing().all().attributed()).hasSize(15);
                sample.journal().log(Samples.facts("Essai", Samples.DAY));
            }
            own.removeSample();

            assertThat(own.isSample()).isFalse();
            assertThat(own.identity().me().name()).isEqualTo("Nguyễn Thị Ánh");
            assertThat(own.journal().missions()).containsExactly(mine);
        }
    }

    @Test
    void the_sample_begins_anew_each_time_and_leaves_nothing_when_removed() throws IOException {
        try (Tremplin own = Samples.open(folder)) {
            List<Path> before = files();
            try (Tremplin sample = own.openSample(Language.EN)) {
                sample.journal().log(Samples.facts("Trial", Samples.DAY));
                sample.badging().makeKey(new char[0]);
            }
            try (Tremplin sample = own.openSample(Language.EN)) {
                assertThat(sample.journal().missions()).hasSize(16);
                assertThat(sample.badging().badges()).isEmpty();
            }
            own.removeSample();
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void the_sample_wallet_shows_a_badge_of_ones_own_and_one_of_an_organisation_that_says_it_is_invented() {
        try (Tremplin own = Samples.open(folder)) {
            own.fillSampleWallet(Language.EN);
            assertThat(own.badging().badges()).isEmpty();

            try (Tremplin sample = own.openSample(Language.EN)) {
                sample.fillSampleWallet(Language.EN);
                sample.fillSampleWallet(Language.EN);
                assertThat(sample.badging().badges()).hasSize(1);
                assertThat(sample.wallet().badges()).singleElement().satisfies(badge -> {
                    assertThat(badge.issuerName()).endsWith("(invented organisation)");
                    assertThat(badge.selfDeclared()).isFalse();
                    assertThat(sample.wallet().report(badge, Language.EN).findings())
                            .anyMatch(finding -> finding.code().equals("issuer.unknown"));
                });
            }
        }
    }

    @Test
    void removing_a_sample_that_is_not_there_is_fine() {
        try (Tremplin own = Samples.open(folder)) {
            own.removeSample();
            assertThat(own.journal().missions()).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_called_like_the_sample_holds_own_data() {
        try (Tremplin own = Samples.open(folder.resolve("sample"))) {
            assertThat(own.isSample()).isFalse();
        }
    }

    @Test
    void settings_hold_for_the_sample_and_can_be_read_without_opening() {
        try (Tremplin own = Samples.open(folder)) {
            Settings chosen = Settings.initial(Language.EN).withTextPercent(150);
            own.preferences().write(chosen);

            try (Tremplin sample = own.openSample(Language.EN)) {
                assertThat(sample.preferences().read()).isEqualTo(chosen);
            }
            assertThat(Tremplin.preferences(folder).read()).isEqualTo(chosen);
        }
    }

    @Test
    void a_person_is_known_by_the_name_they_write_and_their_addresses() {
        Volunteer changed;
        try (Tremplin own = Samples.open(folder)) {
            changed = own.identity()
                    .change("  Ame\u0301lie Ngo ", " V-12 ", List.of("a@example.org ", "", "a@example.org"));
        }
        try (Tremplin again = Samples.open(folder)) {
            assertThat(again.identity().me()).isEqualTo(changed);
            assertThat(changed).isEqualTo(new Volunteer(changed.id(), "Amélie Ngo", "V-12", List.of("a@example.org")));
        }
    }

    @Test
    void a_damaged_data_file_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("tremplin.db"), "no database, but words enough. ".repeat(60));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Samples.open(folder))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.code()).isEqualTo(FailureCode.DATABASE_UNREADABLE));
        assertThat(file).hasBinaryContent(before);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().matches(".*-(wal|shm)"))
                    .sorted()
                    .toList();
        }
    }
}
