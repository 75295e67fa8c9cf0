package app.tremplin.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import app.tremplin.ui.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest {

    private final List<Failure> failures = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Object> answers = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void work_is_done_elsewhere_and_its_answer_comes_back() throws TimeoutException {
        long window = Window.onWindowThread(() -> Thread.currentThread().threadId());
        Background background = background();
        Window.onWindowThread(() -> {
            background.run(() -> Thread.currentThread().threadId(), worker -> {
                answers.add(worker);
                answers.add(Thread.currentThread().threadId());
            });
            return true;
        });
        settle(background);
        assertThat(answers).hasSize(2).doesNotHaveDuplicates().last().isEqualTo(window);
    }

    @Test
    void a_failing_world_is_a_failure_and_anything_else_is_a_bug() throws TimeoutException {
        Background background = background();
        Window.onWindowThread(() -> {
            background.run(
                    () -> {
                        throw new Failure(FailureCode.DISK_FULL);
                    },
                    answers::add);
            background.run(
                    () -> {
                        throw new IllegalStateException("ours");
                    },
                    answers::add);
            return true;
        });
        settle(background);
        assertThat(failures).singleElement().extracting(Failure::code).isEqualTo(FailureCode.DISK_FULL);
        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(answers).isEmpty();
    }

    @Test
    void only_the_latest_question_is_answered_even_when_an_earlier_one_takes_longer() throws TimeoutException {
        Background background = background();
        CountDownLatch later = new CountDownLatch(1);
        Window.onWindowThread(() -> {
            Background.Latest latest = background.latest();
            latest.run(
                    () -> {
                        later.await();
                        return "first";
                    },
                    answers::add);
            latest.run(
                    () -> {
                        later.countDown();
                        return "second";
                    },
                    answers::add);
            return true;
        });
        settle(background);
        assertThat(answers).containsExactly("second");
    }

    @Test
    void the_window_for_a_bug_names_a_code_and_none_of_the_persons_words() {
        String outline = "java.lang.IllegalStateException\n    at app.tremplin.work.Journal.log(Journal.java:1)\n";
        String report = Window.onWindowThread(() -> {
            ErrorWindow window = new ErrorWindow(Texts.of(Language.FR), outline);
            window.show(scene -> {});
            Stage stage = (Stage) javafx.stage.Window.getWindows().getLast();
            TextArea details = (TextArea) stage.getScene().getRoot().lookup(".text-area");
            stage.close();
            return details.getText();
        });
        assertThat(report).matches("(?s)Tremplin B-[0-9A-F]{4}\n.*").endsWith(outline);
    }

    private Background background() {
        return Window.onWindowThread(() -> new Background(failures::add, bugs::add));
    }

    private static void settle(Background background) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Window.onWindowThread(() -> background.running().get() == 0));
    }
}
