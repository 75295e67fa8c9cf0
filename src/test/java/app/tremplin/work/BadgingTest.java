package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Language;
import app.tremplin.domain.VerificationReport;
import app.tremplin.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgingTest {

    private static final Settings SETTINGS = Settings.initial(Language.FR);
    private static final char[] NONE = {};
    private static final char[] PASSPHRASE = "prairie été 42".toCharArray();

    @TempDir
    Path folder;

    private Tremplin tremplin;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_badge_holds_and_is_there_for_the_next_opening() {
        ready("Aïcha Lemoine");
        tremplin.badging().makeKey(NONE);

        Badge badge = tremplin.badging().make(SETTINGS);
        reopen();

        assertThat(tremplin.badging().badges()).containsExactly(badge);
        assertThat(tremplin.badging().keyState()).isEqualTo(KeyState.OPEN);
        assertThat(badge.title()).isEqualTo("Fête du fleuve");
        assertThat(badge.minutes()).isEqualTo(240);
        assertThat(report(badge.json()).holds()).isTrue();
        assertThat(report(badge.json()).claims().holder()).isEqualTo("Aïcha Lemoine");
        assertThat(report(tremplin.badging().link(badge, SETTINGS)).holds()).isTrue();
    }

    @Test
    void a_badge_whose_content_was_changed_does_not_hold() {
        ready("Aïcha Lemoine");
        tremplin.badging().makeKey(NONE);
        Badge badge = tremplin.badging().make(SETTINGS);

        VerificationReport report = report(badge.json().replace("Fête du fleuve", "Fête du lac"));

        assertThat(report.holds()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding instanceof Finding.Failed)
                .extracting(Finding::code)
                .containsExactly("integrity.changed");
    }

    @Test
    void the_key_file_is_for_its_owner_alone() throws IOException {
        tremplin.badging().makeKey(NONE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_with_a_passphrase_is_locked_until_it_is_given() {
        ready("Aïcha Lemoine");
        assertThat(tremplin.badging().keyState()).isEqualTo(KeyState.NONE);
        tremplin.badging().makeKey(PASSPHRASE.clone());
        Badge first = tremplin.badging().make(SETTINGS);
        reopen();

        assertThat(tremplin.badging().keyState()).isEqualTo(KeyState.LOCKED);
        fails(FailureCode.WRONG_PASSPHRASE, () -> tremplin.badging().make(SETTINGS));
        fails(FailureCode.WRONG_PASSPHRASE, () -> tremplin.badging().unlock("prairie".toCharArray()));
        assertThat(tremplin.badging().badges()).containsExactly(first);

        tremplin.badging().unlock(PASSPHRASE.clone());
        Badge second = tremplin.badging().make(SETTINGS);
        assertThat(issuer(second)).isEqualTo(issuer(first));
    }

    @Test
    void a_key_that_is_there_is_never_replaced() throws IOException {
        tremplin.badging().makeKey(PASSPHRASE.clone());
        byte[] before = Files.readAllBytes(keyFile());
        reopen();

        tremplin.badging().makeKey(NONE);

        assertThat(keyFile()).hasBinaryContent(before);
    }

    @Test
    void a_damaged_key_file_is_said_to_be_damaged_and_not_replaced() throws IOException {
        ready("Aïcha Lemoine");
        tremplin.badging().makeKey(NONE);
        Files.writeString(keyFile(), "not a key");
        reopen();

        fails(FailureCode.KEY_UNREADABLE, () -> tremplin.badging().keyState());
        fails(FailureCode.KEY_UNREADABLE, () -> tremplin.badging().makeKey(NONE));
        fails(FailureCode.KEY_UNREADABLE, () -> tremplin.badging().make(SETTINGS));
        assertThat(keyFile()).hasContent("not a key");
    }

    @Test
    void without_a_name_a_skill_or_a_key_there_is_no_badge() {
        fails(FailureCode.NO_NAME, () -> tremplin.badging().make(SETTINGS));
        tremplin.identity().change("Aïcha Lemoine", "", List.of());
        fails(FailureCode.NO_SKILL, () -> tremplin.badging().make(SETTINGS));
        tremplin.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        fails(FailureCode.KEY_UNREADABLE, () -> tremplin.badging().make(SETTINGS));
        assertThat(tremplin.badging().badges()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Aïcha Lemoine, A. L.",
        "Marie-Claire de La Tour, M.-C. d. L. T.",
        "Maëlys O’Neil, M. O.",
        "محمد علي, م. ع.",
        "李小龙, 李.",
        "J. R. R. Tolkien, J. R. R. T.",
        "Élodie, É."
    })
    void a_link_carries_initials_when_the_person_prefers_it(String name, String initials) {
        ready(name);
        tremplin.badging().makeKey(NONE);
        Badge badge = tremplin.badging().make(SETTINGS.withPrintInitials(true));

        assertThat(report(tremplin.badging().link(badge, SETTINGS)).claims().holder())
                .isEqualTo(initials);
        assertThat(report(badge.json()).claims().holder()).isEqualTo(name);
    }

    @Test
    void a_name_in_arabic_is_signed_and_printed_as_it_is_written() {
        ready("محمد علي");
        tremplin.badging().makeKey(NONE);

        Badge badge = tremplin.badging().make(SETTINGS);

        assertThat(report(badge.json()).claims().holder()).isEqualTo("محمد علي");
        assertThat(report(tremplin.badging().link(badge, SETTINGS)).claims().holder())
                .isEqualTo("محمد علي");
    }

    @Test
    void missions_of_several_events_make_one_badge_that_says_how_many() {
        ready("Aïcha Lemoine");
        tremplin.journal().log(Samples.facts("Marathon", Samples.DAY));
        tremplin.badging().makeKey(NONE);

        assertThat(tremplin.badging().make(SETTINGS).title()).isEqualTo("2\u00a0événements bénévoles");
    }

    @Test
    void a_picture_carries_the_credential_and_its_link() throws IOException {
        ready("Aïcha Lemoine");
        tremplin.badging().makeKey(NONE);
        Badge badge = tremplin.badging().make(SETTINGS);
        Path picture = folder.resolve("badge.png");

        tremplin.exporting().saveBadge(badge, picture, Language.FR);

        assertThat(tremplin.verifying()
                        .file(picture, Optional.of("aicha@example.org"), Language.FR)
                        .findings())
                .extracting(Finding::code)
                .contains("integrity.unchanged", "issuer.self", "recipient.match");
        assertThat(tremplin.verifying().linkIn(picture))
                .contains(tremplin.badging().link(badge, SETTINGS));
    }

    private void ready(String name) {
        tremplin.identity().change(name, "", List.of("aicha@example.org"));
        tremplin.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
    }

    private void reopen() {
        tremplin.close();
        open();
    }

    private Path keyFile() {
        return folder.resolve("keys/volunteer.p12");
    }

    private VerificationReport report(String badgeOrLink) {
        return tremplin.verifying().text(badgeOrLink, Optional.empty(), Language.FR);
    }

    private static String issuer(Badge badge) {
        int start = badge.json().indexOf("did:key:");
        return badge.json().substring(start, start + 56);
    }

    private static void fails(FailureCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
