package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Tremplin;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

class MissionFormJourneyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_shift_is_repeated_on_other_days_in_one_step(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(workspace(), language)) {
            fill(window);
            window.press("series-open").picture("series-open-" + language.code());
            window.press("series-day-2026-07-08").press("series-day-2026-07-09");
            window.press("series-saturday").press("series-sunday");
            for (String day : List.of("monday", "tuesday", "wednesday", "thursday")) {
                window.press("series-" + day);
            }
            // Fridays are left.
            window.type("series-from", "10/07/2026")
                    .type("series-until", "31/07/2026")
                    .press("series-add");
            window.picture("series-" + language.code());
            assertThat(window.<Button>node("save").getText()).isEqualTo(texts.get("series.save", 7));
            window.push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(window.words())
                    .contains(texts.get("series.logged", 7, texts.formats().duration(7 * 240)));
            assertThat(missions(window)).hasSize(7);
            window.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(missions(window)).isEmpty();
        }
        assertThat(missions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_being_typed_is_offered_again_and_nothing_of_it_is_lost(Language language) throws Exception {
        try (Window window = Window.open(workspace(), language)) {
            window.click("home-log").type("event", "Fête du fleuve").type("account", "J’ai accueilli");
            waitForDraft("J’ai accueilli");
        }
        try (Window window = Window.open(workspace(), language)) {
            window.click("place-missions").picture("draft-offer-" + language.code());
            assertThat(window.words())
                    .contains(Texts.of(language)
                            .get("draft.kept", LocalDate.of(2026, 11, 23), "Fête du fleuve, J’ai accueilli"));
            window.press("draft-drop");
            assertThat(window.shows("draft-take")).isFalse();
            window.click("undo");
            assertThat(window.<TextField>node("event").getText()).isEqualTo("Fête du fleuve");
            // Set aside and taken back: the words are kept again, and offered on the page.
            window.click("place-missions").press("draft-take");
            assertThat(window.<TextField>node("event").getText()).isEqualTo("Fête du fleuve");
            window.type("first-day", "06/07/2026")
                    .push(KeyCode.TAB)
                    .type("start", "9h")
                    .type("end", "13h");
            window.type("type-search", "medic").push(KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(window.shows("draft-take")).isFalse();
            assertThat(missions(window)).hasSize(1);
        }
        try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
            assertThat(tremplin.drafting().all()).isEmpty();
        }
    }

    @Test
    void a_mission_that_is_taken_back_while_it_is_changed_is_logged_anew() {
        try (Window window = Window.open(workspace(), Language.FR)) {
            fill(window);
            window.push(KeyCode.SHORTCUT, KeyCode.S);
            selectFirst(window);
            window.push(KeyCode.ENTER).type("event", "Fête du lac").press("history-undo");
            assertThat(missions(window)).isEmpty();
            assertThat(window.<TextField>node("event").getText()).isEqualTo("Fête du lac");
            window.push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(missions(window))
                    .singleElement()
                    .satisfies(mission -> assertThat(mission.facts().event()).isEqualTo("Fête du lac"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_screenshot_is_pasted_and_words_stay_with_their_field(Language language) throws IOException {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(workspace(), language)) {
            Image screenshot = new Image(photo("screen.jpg").toUri().toString());
            fill(window);
            copy(content -> content.putString("Gymnase"));
            window.press("evidence-paste");
            assertThat(window.words()).contains(texts.get("evidence.nothing"));
            // As spreadsheets do.
            copy(content -> {
                content.putString("Gymnase");
                content.putImage(screenshot);
            });
            window.click("site").push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(window.<TextField>node("site").getText()).isEqualTo("Gymnase");
            copy(content -> content.putImage(screenshot));
            window.push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(window.words()).contains(texts.get("evidence.added", texts.get("evidence.pasted", 1) + ".png"));
            Window.onWindowThread(() -> {
                window.node("evidence-paste").requestFocus();
                Page.reveal((ScrollPane) window.scene().lookup(".page-scroll"), window.node("evidence-paste"));
                return true;
            });
            window.settle().picture("evidence-pasted-" + language.code());
            window.press("evidence-remove").press("evidence-paste").push(KeyCode.SHORTCUT, KeyCode.S);
            Mission mission = missions(window).getFirst();
            assertThat(mission.facts().site()).isEqualTo("Gymnase");
            try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
                Evidence kept = tremplin.attachments().of(mission.id()).getFirst();
                BufferedImage picture =
                        ImageIO.read(tremplin.attachments().file(kept).toFile());
                assertThat(picture.getWidth()).isEqualTo(640);
                assertThat(picture.getRGB(300, 100))
                        .isEqualTo(screenshot.getPixelReader().getArgb(300, 100));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_picture_too_large_for_a_file_is_not_pasted_either(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(workspace(), language)) {
            fill(window);
            copy(content -> content.putImage(noise(2_000)));
            window.press("evidence-paste").picture("evidence-too-large-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("failure.FILE_TOO_LARGE", texts.get("evidence.pasted", 1) + ".png", 10));
            copy(content -> content.putImage(noise(1_500)));
            window.press("evidence-paste").push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(evidence(missions(window).getFirst())).containsExactly(texts.get("evidence.pasted", 1) + ".png");
        }
    }

    /// Nothing makes it much smaller than three bytes a pixel.
    private static Image noise(int side) {
        WritableImage noise = new WritableImage(side, side);
        Random random = new Random(7);
        int[] pixels =
                random.ints((long) side * side).map(each -> each | 0xff000000).toArray();
        noise.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
        return noise;
    }

    private static void copy(Consumer<ClipboardContent> what) {
        Window.onWindowThread(() -> {
            ClipboardContent content = new ClipboardContent();
            what.accept(content);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void photos_and_documents_hang_on_a_mission(Language language) throws IOException {
        Texts texts = Texts.of(language);
        Path photo = photo("badge.jpg");
        Path letter = Files.writeString(folder.resolve("attestation.pdf"), "%PDF-1.4\n%%EOF\n");
        Path other = Files.writeString(folder.resolve("notes.pdf.png"), "not a picture");
        try (Window window = Window.open(workspace(), language)) {
            fill(window);
            window.willChoose(photo);
            window.willChoose(letter);
            window.press("evidence-add").picture("evidence-" + language.code());
            window.willChoose(other);
            window.press("evidence-add");
            assertThat(window.words())
                    .contains(FailureCode.EVIDENCE_UNUSABLE.code())
                    .contains(texts.get("failure.EVIDENCE_UNUSABLE", "notes.pdf.png", texts.get("evidence.kind")));
            window.push(KeyCode.SHORTCUT, KeyCode.S).picture("evidence-table-" + language.code());
            Mission mission = missions(window).getFirst();
            assertThat(evidence(mission)).containsExactly("badge.jpg", "attestation.pdf");

            selectFirst(window);
            window.push(KeyCode.ENTER).press("evidence-open");
            assertThat(window.browsed())
                    .singleElement()
                    .asString()
                    .startsWith("file:")
                    .endsWith(".jpg");
            window.press("evidence-remove").push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(evidence(mission)).containsExactly("attestation.pdf");
            window.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(evidence(mission)).containsExactly("badge.jpg", "attestation.pdf");
        }
    }

    @Test
    void large_text_in_the_dark_cuts_nothing() throws IOException {
        Path photo = photo("un nom de fichier vraiment très long qui ne tient pas.jpg");
        Settings large =
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(workspace(), large)) {
            fill(window);
            window.press("series-open").press("series-day-2026-07-08").picture("series-dark-200-fr");
            window.willChoose(photo);
            window.press("evidence-add").picture("evidence-dark-200-fr");
            window.push(KeyCode.SHORTCUT, KeyCode.S).picture("missions-dark-200-fr");
            assertThat(missions(window)).hasSize(2);
        }
    }

    @Test
    void a_missing_time_is_told_right_under_its_fields() {
        String sentence = Texts.of(Language.EN).get("problem.time.missing");
        try (Window window = Window.open(workspace(), Language.EN)) {
            window.click("home-log").press("save").picture("form-time-missing-en");
            Node told = window.scene().getRoot().lookupAll(".field-problem").stream()
                    .filter(node -> ((Label) node).getText().equals(sentence))
                    .findFirst()
                    .orElseThrow();
            assertThat(top(told)).isBetween(top(window.node("start")), top(window.node("series-open")));
        }
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /// Four hours at a first-aid post on 6 July 2026.
    private static void fill(Window window) {
        window.click("home-log")
                .type("event", "Fête du fleuve")
                .type("first-day", "06/07/2026")
                .push(KeyCode.TAB)
                .type("start", "9h")
                .type("end", "13h")
                .type("type-search", "medic")
                .push(KeyCode.DOWN);
    }

    private Path photo(String name) throws IOException {
        Path file = folder.resolve(name);
        BufferedImage picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 360; y++) {
                picture.setRGB(x, y, (x / 3) << 16 | (y / 2) << 8 | 0x60);
            }
        }
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    /// What another process finds on the disk.
    private void waitForDraft(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
                return tremplin.drafting().all().stream()
                        .anyMatch(draft -> words.equals(draft.words().get("account")));
            }
        });
    }

    private static void selectFirst(Window window) {
        TableView<?> table = window.node("missions");
        Window.onWindowThread(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
            return true;
        });
    }

    private List<Mission> missions(Window window) {
        window.settle();
        return missions();
    }

    private List<Mission> missions() {
        try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
            return tremplin.journal().missions();
        }
    }

    private List<String> evidence(Mission mission) {
        try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
            return tremplin.attachments().of(mission.id()).stream()
                    .map(Evidence::name)
                    .toList();
        }
    }
}
