package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsJourneyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FR, EN", "EN, FR"})
    void language_theme_text_size_and_motion_hold_at_once_and_for_the_next_start(Language language, Language other) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-settings")
                    .picture("settings-" + language.code())
                    .press("language-choice-" + other.ordinal());
            assertThat(window.words())
                    .contains(Texts.of(other).get("settings.person"))
                    .doesNotContain(Texts.of(language).get("settings.person"));
            window.press("theme-2").picture("settings-dark-" + other.code());
            assertThat(window.scene().getRoot().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
            double before = window.<Label>node("person-saved").getFont().getSize();
            focus(window, "text-size");
            window.push(KeyCode.RIGHT).push(KeyCode.RIGHT).picture("settings-120-" + other.code());
            assertThat(window.<Label>node("person-saved").getFont().getSize()).isGreaterThan(before);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("text-size");
            window.press("motion");
        }
        assertThat(settings())
                .isEqualTo(Settings.initial(other)
                        .withTheme(Settings.Theme.DARK)
                        .withTextPercent(120)
                        .withReducedMotion(true));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_i_write_of_myself_is_kept_when_i_leave_the_field(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(folder, language)) {
            window.click("place-settings").type("name", "Ὀδυσσεὺς Łukasz").push(KeyCode.TAB);
            assertThat(me().name()).isEqualTo("Ὀδυσσεὺς Łukasz");
            window.type("accreditation", "V-7").type("emails", "a@example.org");
            window.push(KeyCode.ENTER)
                    .write("b@example")
                    .click("person-save")
                    .picture("settings-person-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("settings.saved"), texts.get("settings.emails.unusual", "b@example"));
        }
        assertThat(me().accreditation()).isEqualTo("V-7");
        assertThat(me().emails()).containsExactly("a@example.org", "b@example");
    }

    @Test
    void changing_the_language_keeps_what_is_being_typed_and_the_focus() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-settings").type("name", "Zo");
            window.press("language-choice-1");
            assertThat(window.<TextInputControl>node("name").getText()).isEqualTo("Zo");
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("language-choice-1");
        }
        assertThat(me().name()).isEqualTo("Zo");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void only_the_address_of_a_page_is_taken_for_links(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(folder, language)) {
            window.click("place-settings");
            assertThat(window.words()).contains(texts.get("settings.address.local"));
            type(window, "verify.example.org");
            assertThat(window.words()).contains(texts.get("settings.address.wrong"));
            assertThat(settings().verifyAddress()).isEqualTo(Settings.LOCAL_ADDRESS);
            window.picture("settings-address-wrong-" + language.code());
            type(window, "https://verify.example.org/");
            assertThat(window.words()).contains(texts.get("settings.address.published"));
            window.press("initials");
            assertThat(settings().verifyAddress()).isEqualTo("https://verify.example.org/");
            window.press("address-back");
            assertThat(window.words()).contains(texts.get("settings.address.local"));
        }
        assertThat(settings().verifyAddress()).isEqualTo(Settings.LOCAL_ADDRESS);
        assertThat(settings().printInitials()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_folder_of_the_data_can_be_copied(Language language) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-settings").press("folder-copy");
            assertThat(window.words()).contains(Texts.of(language).get("settings.folder.copied"));
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(folder.toString());
        }
    }

    private static void type(Window window, String address) {
        focus(window, "address");
        window.push(KeyCode.SHORTCUT, KeyCode.A).write(address).push(KeyCode.ENTER);
    }

    private static void focus(Window window, String id) {
        Window.onWindowThread(() -> {
            window.node(id).requestFocus();
            return true;
        });
    }

    private Settings settings() {
        return Tremplin.preferences(folder).read();
    }

    private Volunteer me() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.identity().me();
        }
    }
}
