package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

class PlanningDropTest {

    private static final Path CALENDAR = Path.of("src/test/resources/app/tremplin/exchange/google.ics");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FR, Aucune mission à importer, 2 missions à importer, Journée entière dans l’agenda",
        "EN, No mission to import, 2 missions to import, All day in the calendar"
    })
    void a_calendar_dropped_on_home_becomes_missions_once_its_titles_are_told(
            Language language, String none, String two, String whole) {
        String code = language.code();
        try (Window window = Window.open(workspace(), language)) {
            window.drop(CALENDAR).picture("calendar-" + code);
            assertThat(window.<Label>node("planning-counts").getText()).startsWith(none);
            window.type("event-all", "Fête du fleuve").press("event-for-all");
            window.pick("title-type-1", "-")
                    .pick("title-type-2", "accueil-spectateurs")
                    .pick("title-type-3", "accueil-spectateurs")
                    .press("read-titles")
                    .picture("calendar-told-" + code);
            assertThat(window.<Label>node("planning-counts").getText()).startsWith(two);
            assertThat(window.scene().getRoot().lookupAll(".table-cell"))
                    .extracting(Node::getAccessibleText)
                    .anyMatch(words -> words != null && words.startsWith(whole));
            window.press("keep");
            assertThat(missions()).isEqualTo(2);
            window.drop(CALENDAR).picture("calendar-again-" + code);
            assertThat(window.node("keep").isDisabled()).isTrue();
        }
    }

    @Test
    void files_go_where_they_belong_whatever_is_shown() throws IOException {
        Path table =
                Files.writeString(folder.resolve("p.csv"), "Date;Mission;Durée\n26/07/2024;accueil-spectateurs;4h\n");
        Path photo = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        Path film = Files.writeString(folder.resolve("film.mp4"), "x");
        Path telephone = Files.writeString(folder.resolve("IMG_1.HEIC"), "\0\0\0\030ftypheic\0\0\0\0mif1heic");
        Path letter = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n");
        try (Window window = Window.open(workspace(), Language.FR)) {
            window.drop(film).picture("drop-unknown-fr");
            assertThat(window.words()).contains("Tremplin ne sait que faire de «\u00a0film.mp4\u00a0»");
            assertThat(((FontIcon) window.scene().getRoot().lookup(".notice .ikonli-font-icon")).getIconCode())
                    .as("no sign of success")
                    .isEqualTo(Feather.INFO);
            window.drop(letter);
            assertThat(window.words()).contains("Ouvrez d’abord une mission");

            window.click("place-skills").drop(table, film);
            assertThat(window.words()).contains("«\u00a0film.mp4\u00a0» va ailleurs");
            window.type("planning-event", "Fête").press("apply-event").press("keep");
            assertThat(missions()).isEqualTo(1);

            window.drop(photo);
            assertThat(window.shows("wallet") || window.words().contains("photo.png"))
                    .as("the wallet takes pictures")
                    .isTrue();
            window.click("place-missions").click("log-mission").drop(photo, letter);
            assertThat(window.words()).contains("photo.png", "a.pdf");
            window.drop(telephone);
            assertThat(window.words()).contains("une image HEIC ne peut pas être ouverte ici");

            for (String page : List.of("place-badges", "place-verify", "place-desk")) {
                window.press(page).drop(table);
                assertThat(window.shows("planning-rows")).as(page).isTrue();
            }
            window.press("place-verify").drop(telephone);
            assertThat(window.words()).contains("Cette image ou ce PDF ne s’ouvre pas");
        }
    }

    @Test
    void a_calendar_in_large_text_and_in_the_dark() {
        Settings large =
                Settings.initial(Language.EN).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(workspace(), large)) {
            window.drop(CALENDAR).picture("calendar-dark-200-en");
            assertThat(window.words()).contains("Which missions are these?");
        }
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    private int missions() {
        try (Tremplin tremplin = Tremplin.open(workspace(), Window.CLOCK)) {
            return tremplin.journal().missions().size();
        }
    }
}
