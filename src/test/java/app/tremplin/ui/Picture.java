package app.tremplin.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of what the tests see, to be looked at.
final class Picture {

    private Picture() {}

    /// Keeps a picture of a scene in `target/screens`.
    ///
    /// @param name of the file, without its ending
    static BufferedImage keep(Scene scene, String name) {
        WritableImage image = Window.onWindowThread(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            File file = new File("target/screens/" + name + ".png");
            file.getParentFile().mkdirs();
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }
}
