package app.tremplin.ui.shell;

import app.tremplin.ui.kit.Deck;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.LastingScreen;
import app.tremplin.ui.kit.Screen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The screen in the middle of the window and, out of sight, those that last: they are styled and laid out once.
final class Pages {

    private final Deck deck = new Deck();
    private final Map<Class<? extends Destination>, LastingScreen> lasting = new HashMap<>();
    private Optional<Screen> shown = Optional.empty();

    Node view() {
        return deck.view();
    }

    /// The one that is shown; empty behind a curtain.
    Optional<Screen> shown() {
        return shown;
    }

    /// Shows a place.
    ///
    /// @param build makes its screen where none has lasted
    Screen show(Destination destination, Function<Destination, Screen> build) {
        Screen next = Optional.ofNullable(lasting.get(destination.getClass()))
                .filter(screen -> screen.comeBack(destination))
                .map(Screen.class::cast)
                .orElseGet(() -> build.apply(destination));
        if (next instanceof LastingScreen stays) {
            lasting.put(destination.getClass(), stays);
        }
        shown = Optional.of(next);
        bring(next.view());
        return next;
    }

    /// Shows what stands there while there is no screen to show.
    void cover(Parent curtain) {
        forget();
        bring(curtain);
    }

    /// Builds all screens anew from now on: what they were built with has changed.
    void forget() {
        lasting.clear();
        shown = Optional.empty();
    }

    private void bring(Parent next) {
        deck.show(next, lasting.values().stream().map(Screen::view).toList());
    }
}
