package app.tremplin.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/// What was copied elsewhere and pasted or dropped here.
public sealed interface Pasted {

    /// Files, at least one.
    record Files(List<Path> files) implements Pasted {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// Words that are not blank.
    record Words(String words) implements Pasted {}

    /// A picture that is no file, such as a screenshot.
    final class Pixels implements Pasted {

        private final int[] argb;
        private final int width;

        private Pixels(int[] argb, int width) {
            this.argb = argb;
            this.width = width;
        }

        /// Its pixels, line by line.
        public int[] argb() {
            return argb.clone();
        }

        /// How many pixels make a line.
        public int width() {
            return width;
        }
    }

    /// Nothing that means anything here.
    record Nothing() implements Pasted {}

    /// What a clipboard or a drag-and-drop holds. Files go before the words that name them. Call it from the window's
    /// thread.
    static Pasted from(Clipboard board) {
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            return new Files(board.getFiles().stream().map(File::toPath).toList());
        }
        if (board.hasImage() && board.getImage() != null) {
            return from(board.getImage());
        }
        String words = board.hasString() ? board.getString() : "";
        return words == null || words.isBlank() ? new Nothing() : new Words(words);
    }

    /// The pixels of a picture.
    static Pasted from(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width <= 0 || height <= 0 || image.getPixelReader() == null) {
            return new Nothing();
        }
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(argb, width);
    }
}
