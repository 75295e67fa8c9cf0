package app.tremplin.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell that grows in height instead of cutting its words.
///
/// @param <S> what a row is
public final class WrappingCell<S> extends TableCell<S, S> {

    private static final double PADDING_EMS = 1.2;

    private final Function<S, String> words;
    private final Text text = new Text();

    /// @param words what the cell says of a row
    /// @param em    the height of plain text, in pixels
    public WrappingCell(Function<S, String> words, double em) {
        this.words = words;
        text.getStyleClass().add("cell-words");
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING_EMS * em));
    }

    @Override
    protected void updateItem(@Nullable S row, boolean empty) {
        super.updateItem(row, empty);
        text.setText(row == null || empty ? "" : words.apply(row));
        setGraphic(empty ? null : text);
        setAccessibleText(text.getText());
    }
}
