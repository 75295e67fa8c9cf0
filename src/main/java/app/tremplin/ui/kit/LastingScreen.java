package app.tremplin.ui.kit;

/// A screen one comes back to often: it stays in the window, out of sight, and answers at once.
public interface LastingScreen extends Screen {

    /// Comes back to this screen as one would come to a new one. [#arrive] is called next.
    ///
    /// @param destination of the kind this screen was built for
    /// @return false when only a new screen will do
    boolean comeBack(Destination destination);
}
