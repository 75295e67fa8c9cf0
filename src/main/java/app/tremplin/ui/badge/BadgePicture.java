package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A badge's picture, or a plain disc for a badge that brings none.
final class BadgePicture {

    private static final double LARGE = 100;

    private BadgePicture() {}

    static Region of(Texts texts, WalletItem item, Optional<byte[]> png, double side) {
        if (png.isEmpty()) {
            return bare(texts, item, side / 2);
        }
        ImageView picture = new ImageView(new Image(new ByteArrayInputStream(png.get())));
        picture.setId("badge-picture");
        picture.setPreserveRatio(true);
        picture.setFitWidth(side);
        picture.setFitHeight(side);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(texts.get("badges.picture", item.title()));
        StackPane frame = new StackPane(picture);
        frame.setMinWidth(Region.USE_PREF_SIZE);
        return frame;
    }

    static Region bare(Texts texts, WalletItem item, double side) {
        StackPane frame = new StackPane(new FontIcon(item.issuer().isEmpty() ? Feather.EDIT_3 : Feather.SHIELD));
        frame.getStyleClass().addAll("bare-badge", side < LARGE ? "small" : "large");
        frame.setMinSize(side, side);
        frame.setPrefSize(side, side);
        frame.setMaxSize(side, side);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setAccessibleText(texts.get("badges.picture", item.title()));
        return frame;
    }
}
