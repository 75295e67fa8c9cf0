package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Makes the pictures of the help from the sample data; `src/test/scripts/help-pictures.sh` puts them into the assets.
class HelpPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void are_made_from_the_sample(Language language) {
        Settings settings = Settings.initial(language).withTheme(Settings.Theme.LIGHT);
        String name = "-" + language.code();
        try (Window window = Window.open(folder, settings)) {
            window.resize(1000, 760).press("home-sample").picture("help-home" + name);
            window.go(new Destination.MissionForm(MissionDraft.EMPTY)).picture("help-log" + name);
            window.go(new Destination.PlanningImport());
            window.willChoose(Path.of("assets/sample/planning.csv"));
            window.press("choose-file").picture("help-import" + name);
            window.go(new Destination.Skills(Optional.empty())).picture("help-skills" + name);
            window.go(new Destination.Cv()).picture("help-cv" + name);
            window.go(new Destination.Passport()).picture("help-passport" + name);
            window.go(new Destination.Badges()).picture("help-badge" + name);
            window.change(before -> before.withTheme(Settings.Theme.CONTRAST));
            window.go(new Destination.Missions()).picture("help-contrast" + name);
        }
        assertThat(Path.of("target/screens/help-contrast" + name + ".png")).satisfies(Files::exists);
    }
}
