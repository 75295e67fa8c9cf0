package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's thread does while somebody works.
class WindowThreadTest {

    /// Every way to the database and to a file.
    private static final String SLOW = String.join(
            ";",
            "app.tremplin.store.Database::open",
            "app.tremplin.store.Database::read",
            "app.tremplin.store.Database::write",
            "app.tremplin.platform.AtomicFile::write",
            "app.tremplin.platform.BoundedFile::read",
            "app.tremplin.platform.KeyFile::read",
            "app.tremplin.platform.KeyFile::write",
            "app.tremplin.platform.SettingsFile::read",
            "app.tremplin.platform.SettingsFile::write",
            "app.tremplin.platform.Workspace::delete",
            "app.tremplin.badge.sign.DataIntegrity::sign",
            "app.tremplin.badge.sign.DataIntegrity::check",
            "app.tremplin.export.BadgeArt::png");

    @TempDir
    Path folder;

    @Test
    void no_database_file_or_signing_work_is_done_on_it() throws Exception {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.MethodTrace").with("filter", SLOW);
            recording.start();
            wholeJob();
            recording.stop();
            Path file = folder.resolve("threads.jfr");
            recording.dump(file);
            long window = Window.onWindowThread(() -> Thread.currentThread().threadId());
            List<RecordedEvent> calls = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                    .toList();
            assertThat(calls).extracting(WindowThreadTest::method).contains("write", "read", "sign", "png", "delete");
            assertThat(calls)
                    .filteredOn(call -> call.getThread().getJavaThreadId() == window)
                    .extracting(WindowThreadTest::method)
                    .isEmpty();
        }
    }

    private void wholeJob() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log")
                    .type("event", "Fête")
                    .type("first-day", "2026-07-26")
                    .push(KeyCode.TAB)
                    .click("time-total")
                    .type("hours", "3")
                    .type("type-search", "chronom")
                    .push(KeyCode.DOWN)
                    .push(KeyCode.SHORTCUT, KeyCode.S)
                    .click("import");
            window.willChoose(Path.of("assets/sample/planning.csv"));
            window.click("choose-file").click("keep").click("language-en").click("place-home");
            window.click("place-skills")
                    .click("place-cv")
                    .click("place-settings")
                    .click("place-verify");
        }
        Tremplin tremplin = Tremplin.open(folder, Window.CLOCK);
        tremplin.identity().change("Zoé", "", List.of());
        tremplin.badging().makeKey(new char[0]);
        tremplin.close();
        try (Window window = Window.open(folder.resolve("other"), Language.EN)) {
            window.click("home-sample").click("sample-end");
        }
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-badges").click("make-badge");
        }
    }

    @Test
    @Tag("long")
    void ten_thousand_missions_are_found_while_typing_and_the_worst_waits_are_printed() throws Exception {
        AnswerTimes.fill(folder, 10_000);
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions");
            TableView<?> table = window.node("missions");
            assertThat(table.getItems()).hasSize(10_000);
            TextField search = window.node("search");
            Window.onWindowThread(() -> {
                search.setText("epreuve d'ete");
                return true;
            });
            assertThat(table.getItems()).hasSize(100);
        }
        System.out.println(AnswerTimes.measure(folder, 2));
    }

    private static String method(RecordedEvent call) {
        return call.<RecordedMethod>getValue("method").getName();
    }
}
