package app.tremplin.ui.kit;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;

/// Takes what is dropped or pasted on a page: files, words, pictures.
public final class DropTarget {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private DropTarget() {}

    /// Hands over what is dropped or pasted on `page`. While something hovers, what is on `table` shows that it would
    /// be taken. Words that are pasted into a field stay there, and files that are dropped go the way of the whole
    /// window, since they may be for another place; see [Screen#take].
    public static void on(Node page, Pane table, Consumer<Pasted> take) {
        page.setOnDragOver(event -> {
            if (!event.getDragboard().hasFiles() && means(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        page.setOnDragEntered(event -> mark(table, means(event.getDragboard())));
        page.setOnDragExited(event -> mark(table, false));
        page.setOnDragDropped(event -> {
            if (!event.getDragboard().hasFiles()) {
                take.accept(Pasted.from(event.getDragboard()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> paste(event, take));
    }

    private static boolean means(Dragboard board) {
        return board.hasFiles() || board.hasImage() || board.hasString();
    }

    /// A field keeps words for itself; pictures and files mean nothing to it.
    private static void paste(KeyEvent event, Consumer<Pasted> take) {
        if (!Shortcut.PASTE.matches(event)) {
            return;
        }
        Pasted pasted = Pasted.from(Clipboard.getSystemClipboard());
        boolean words = pasted instanceof Pasted.Words || pasted instanceof Pasted.Nothing;
        if (!words || !(event.getTarget() instanceof TextInputControl)) {
            take.accept(pasted);
            event.consume();
        }
    }

    private static void mark(Pane table, boolean hovering) {
        table.getChildren().forEach(node -> node.pseudoClassStateChanged(DROP, hovering));
    }
}
