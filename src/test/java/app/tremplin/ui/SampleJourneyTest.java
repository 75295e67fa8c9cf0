package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleJourneyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sample_is_marked_and_goes_in_one_click(Language language) {
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample").picture("home-sample-" + language.code());
            assertThat(window.shows("sample-end")).isTrue();
            window.click("place-missions").picture("missions-sample-" + language.code());
            assertThat(window.<TableView<?>>node("missions").getItems()).hasSizeGreaterThanOrEqualTo(14);
            window.click("sample-end");
            assertThat(window.shows("sample-end")).isFalse();
            assertThat(window.shows("home-sample")).isTrue();
        }
        assertThat(Files.exists(folder.resolve("sample"))).isFalse();
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            assertThat(tremplin.journal().missions()).isEmpty();
        }
    }

    @Test
    void searching_ignores_accents_and_filters_narrow() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").click("place-missions");
            int all = window.<TableView<?>>node("missions").getItems().size();
            window.type("search", "medaille ceremonies").picture("missions-search-fr");
            assertThat(window.<TableView<?>>node("missions").getItems()).hasSize(1);
            window.click("show-all");
            assertThat(window.<TableView<?>>node("missions").getItems()).hasSize(all);
        }
    }

    @Test
    void every_screen_is_there_in_the_dark_and_at_twice_the_size() {
        Settings dark = Settings.initial(Language.FR).withTheme(Settings.Theme.DARK);
        for (Settings settings : new Settings[] {
            dark, Settings.initial(Language.FR).withTheme(Settings.Theme.LIGHT).withTextPercent(200)
        }) {
            String suffix = settings.textPercent() == 200 ? "-200" : "-dark";
            try (Window window = Window.open(folder, settings)) {
                window.picture("home-empty" + suffix).click("home-sample").picture("home-sample" + suffix);
                for (String place : new String[] {"missions", "skills", "badges", "cv", "verify", "settings"}) {
                    window.click("place-" + place).picture(place + suffix);
                    assertThat(window.words()).isNotBlank();
                }
                window.click("place-missions").click("log-mission").picture("form" + suffix);
                window.click("sample-end");
            }
        }
    }
}
