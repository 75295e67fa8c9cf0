package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Exporting;
import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A verification link as a code over the whole screen, black on white whatever the theme, for a phone to scan.
final class QrWindow {

    /// The code is drawn once, larger than any screen needs it, and scaled without blur.
    private static final int PIXELS = 1_600;

    private final Texts texts;
    private final OpenBadge open;
    private final String link;

    QrWindow(Texts texts, OpenBadge open, String link) {
        this.texts = texts;
        this.open = open;
        this.link = link;
    }

    /// @param from the scene it is opened from, whose looks and screen it takes
    void show(Scene from) {
        Stage stage = new Stage();
        stage.initOwner(from.getWindow());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("badges.show"));
        VBox words = content(stage);
        words.setStyle(from.getRoot().getStyle());
        Scene scene = new Scene(words);
        scene.getStylesheets().setAll(from.getStylesheets());
        // Esc leaves full screen first, which would take two presses.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        Rectangle2D screen =
                Screen.getScreensForRectangle(
                                from.getWindow().getX(), from.getWindow().getY(), 1, 1)
                        .stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
        stage.show();
    }

    private VBox content(Stage stage) {
        BadgeClaims claims = open.report().claims();
        Label title = Page.text(open.item().title(), "badge-title");
        Label holder = Page.text(claims.holder());
        VBox all = new VBox(
                12,
                title,
                holder,
                code(),
                how(),
                Page.text(texts.get("badges.show.leave")),
                Page.mainButton("close-qr", texts.get("badges.show.close"), Feather.X, stage::close));
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().add("qr-screen");
        return all;
    }

    /// What to do with the code: no telephone opens one that only this computer does.
    private Label how() {
        if (!BadgesModel.isLocal(link)) {
            return Page.text(texts.get("badges.show.scan"));
        }
        Label local = Page.text(texts.get("badges.local.short"), "local-here");
        local.setGraphic(new FontIcon(Feather.INFO));
        return local;
    }

    private StackPane code() {
        ImageView qr = new ImageView(new Image(new ByteArrayInputStream(Exporting.qr(link, PIXELS))));
        qr.setId("qr");
        qr.setSmooth(false);
        qr.setPreserveRatio(true);
        qr.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        qr.setAccessibleText(texts.get("badges.qr.spoken", open.item().title(), link));
        StackPane room = new StackPane(qr);
        room.setMinSize(0, 0);
        room.setPrefSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        qr.fitHeightProperty().bind(room.heightProperty());
        qr.fitWidthProperty().bind(room.widthProperty());
        return room;
    }
}
