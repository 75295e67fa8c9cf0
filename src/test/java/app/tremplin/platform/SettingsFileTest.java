package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings CHOSEN =
            new Settings(Language.EN, Settings.Theme.DARK, 150, "https://verify.example.org/", true, true);

    @TempDir
    Path folder;

    @Test
    void settings_are_read_as_they_were_written() throws IOException {
        settings().write(CHOSEN);

        assertThat(settings().read()).isEqualTo(CHOSEN);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void until_something_is_chosen_the_system_decides() {
        assertThat(settings().read()).isEqualTo(Settings.initial(Language.FR));
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"fr\"", "\u0000\u0001", "{\"language\": \"en\",, }"})
    void a_damaged_file_means_the_initial_settings(String damaged) throws IOException {
        Files.writeString(file(), damaged);

        assertThat(settings().read()).isEqualTo(Settings.initial(Language.FR));
    }

    @Test
    void a_value_that_is_not_understood_leaves_the_others_alone() throws IOException {
        Files.writeString(file(), """
                {"language": "tlh", "theme": "dark", "textPercent": "large", "verifyAddress": {}, "printInitials": true,
                 "sound": "loud"}
                """);

        assertThat(settings().read())
                .isEqualTo(Settings.initial(Language.FR)
                        .withTheme(Settings.Theme.DARK)
                        .withPrintInitials(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99})
    void text_is_never_smaller_than_it_is_by_default(int percent) throws IOException {
        Files.writeString(file(), "{\"textPercent\": " + percent + "}");

        assertThat(settings().read().textPercent()).isEqualTo(Settings.SMALLEST_TEXT);
    }

    @Test
    void settings_that_cannot_be_written_leave_the_old_ones() throws IOException {
        settings().write(CHOSEN);
        Path inAFile = file().resolve("settings.json");

        assertThatThrownBy(() -> new SettingsFile(inAFile, Language.FR).write(Settings.initial(Language.FR)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNWRITABLE));

        assertThat(settings().read()).isEqualTo(CHOSEN);
    }

    private SettingsFile settings() {
        return new SettingsFile(file(), Language.FR);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
