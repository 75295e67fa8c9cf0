package app.tremplin.ui.cv;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the values of a list to choose from are called; nobody types one.
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Named(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String name) {
        throw new UnsupportedOperationException("one chooses from a list");
    }
}
