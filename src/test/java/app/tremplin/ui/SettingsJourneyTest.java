package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsJourneyTest {

    @TempDir
    Path folder;

    @Test
    void language_theme_and_text_size_hold_at_once_and_for_the_next_start() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-settings").picture("settings-fr").press("language-choice-1");
            assertThat(window.words()).contains("Who I am").doesNotContain("Qui je suis");
            window.press("theme-2").picture("settings-dark-en");
            assertThat(window.scene().getRoot().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
            double before = window.<Label>node("person-saved").getFont().getSize();
            Window.onWindowThread(() -> {
                window.node("text-size").requestFocus();
                return true;
            });
            window.push(KeyCode.RIGHT).push(KeyCode.RIGHT).picture("settings-120-en");
            assertThat(window.<Label>node("person-saved").getFont().getSize()).isGreaterThan(before);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("text-size");
        }
        assertThat(settings())
                .isEqualTo(Settings.initial(Language.EN)
                        .withTheme(Settings.Theme.DARK)
                        .withTextPercent(120));
    }

    @Test
    void what_i_write_of_myself_is_kept_when_i_leave_the_field() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-settings").type("name", "Ὀδυσσεὺς Łukasz").push(KeyCode.TAB);
            assertThat(me().name()).isEqualTo("Ὀδυσσεὺς Łukasz");
            window.type("accreditation", "V-7").type("emails", "a@example.org");
            window.push(KeyCode.ENTER).write("b@example").click("person-save").picture("settings-person-fr");
            assertThat(window.words()).contains("Enregistré", "b@example ne ressemble pas");
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

    @Test
    void only_the_address_of_a_page_is_taken_for_links() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-settings");
            assertThat(window.words()).contains("only works on this computer");
            type(window, "verify.example.org");
            assertThat(window.words()).contains("Give a full http or https address");
            assertThat(settings().verifyAddress()).isEqualTo(Settings.LOCAL_ADDRESS);
            window.picture("settings-address-wrong-en");
            type(window, "https://verify.example.org/");
            assertThat(window.words()).contains("The next links will lead to this address");
            window.press("initials");
        }
        assertThat(settings().verifyAddress()).isEqualTo("https://verify.example.org/");
        assertThat(settings().printInitials()).isTrue();
    }

    @Test
    void the_folder_of_the_data_can_be_copied() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-settings").press("folder-copy");
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(folder.toString());
        }
    }

    private static void type(Window window, String address) {
        Window.onWindowThread(() -> {
            window.node("address").requestFocus();
            return true;
        });
        window.push(KeyCode.SHORTCUT, KeyCode.A).write(address).push(KeyCode.ENTER);
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
