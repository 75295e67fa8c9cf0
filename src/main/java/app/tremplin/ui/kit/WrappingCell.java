package app.tremplin.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell that grows in height instead of cutting its words.
///
/// @param <S> what a row is
public final class WrappingCell<S> extends TableCell<S, S> {

    private static final double PADDING_EMS = 1.2;
    private static final double SIGN_EMS = 1.8;

    private final Function<S, String> words;
    private final Optional<Function<S, Node>> sign;
    private final Text text = new Text();

    /// @param words what the cell says of a row
    /// @param em    the height of plain text, in pixels
    public WrappingCell(Function<S, String> words, double em) {
        this(words, em, Optional.empty());
    }

    /// A cell with a sign before its words.
    ///
    /// @param sign what stands before the words, about as large as they are high
    public WrappingCell(Function<S, String> words, double em, Function<S, Node> sign) {
        this(words, em, Optional.of(sign));
    }

    private WrappingCell(Function<S, String> words, double em, Optional<Function<S, Node>> sign) {
        this.words = words;
        this.sign = sign;
        text.getStyleClass().add("cell-words");
        double taken = PADDING_EMS + (sign.isPresent() ? SIGN_EMS : 0);
        text.wrappingWidthProperty().bind(widthProperty().subtract(taken * em));
    }

    @Override
    protected void updateItem(@Nullable S row, boolean empty) {
        super.updateItem(row, empty);
        text.setText(row == null || empty ? "" : words.apply(row));
        setGraphic(
                row == null || empty
                        ? null
                        : sign.<Node>map(of -> Page.row(of.apply(row), text)).orElse(text));
        setAccessibleText(text.getText());
    }
}
