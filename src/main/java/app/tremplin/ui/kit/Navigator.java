package app.tremplin.ui.kit;

/// Goes from one place to another.
@FunctionalInterface
public interface Navigator {

    /// Shows `destination` instead of what is shown now.
    void go(Destination destination);
}
