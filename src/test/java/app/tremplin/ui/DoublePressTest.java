package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.ui.kit.Destination;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who clicks twice on everything gets it once.
class DoublePressTest {

    @TempDir
    Path folder;

    @Test
    void logs_one_mission_imports_once_and_makes_one_badge() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log")
                    .type("event", "Fête du fleuve")
                    .type("first-day", "06/07/2026")
                    .type("start", "9h")
                    .type("end", "13h")
                    .type("type-search", "secours")
                    .push(KeyCode.DOWN);
            Window.onWindowThread(() -> {
                Monkey.key(window.scene(), KeyCode.S, true);
                Monkey.key(window.scene(), KeyCode.S, true);
                return true;
            });
            window.settle();
            assertThat(missions()).isEqualTo(1);

            window.type("quick-day", "07/07/2026").type("quick-hours", "4h");
            twice(window, "quick-add");
            assertThat(missions()).isEqualTo(2);

            window.willChoose(Path.of("assets/sample/planning.csv"));
            window.press("import").press("choose-file");
            twice(window, "keep");
            assertThat(missions()).isEqualTo(8);
            assertThat(window.words()).contains("6 missions importées");

            window.go(new Destination.Badges()).type("name", "Léa Martin");
            twice(window, "give-name");
            twice(window, "skip-passphrase");
            twice(window, "make-badge");
            assertThat(badges()).isEqualTo(1);

            window.go(new Destination.Data());
            twice(window, "data-backup");
            try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
                assertThat(tremplin.backups().all()).hasSize(1);
            }
        }
    }

    /// Faster than anything is done in the background.
    private static void twice(Window window, String id) {
        Window.onWindowThread(() -> {
            Button button = window.node(id);
            button.fire();
            button.fire();
            return true;
        });
        window.settle();
    }

    private int missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions().size();
        }
    }

    private int badges() {
        return Wallet.badges(folder).size();
    }
}
