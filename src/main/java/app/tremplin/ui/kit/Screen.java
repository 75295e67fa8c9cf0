package app.tremplin.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/// What stands in the middle of the window. Built fresh on arrival.
public interface Screen {

    /// The nodes to show.
    Parent view();

    /// Where we are, with what has been typed so far, so that a change of language loses nothing.
    Destination destination();

    /// Called once the view is in the window: load what takes time, put the focus where one starts.
    default void arrive() {}

    /// Files dropped on the window while this screen is shown.
    ///
    /// @return false when they mean nothing here
    default boolean take(List<Path> files) {
        return false;
    }
}
