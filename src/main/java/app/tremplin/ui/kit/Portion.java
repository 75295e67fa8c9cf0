package app.tremplin.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// How much of a long list is on the page: all of it at once would hold the window, and be no reading.
public final class Portion {

    private final int first;
    private final int step;
    private int most;

    /// @param first how much is there at first
    /// @param step  how much each click brings
    public Portion(int first, int step) {
        this.first = first;
        this.step = step;
        this.most = first;
    }

    /// The part that is on the page.
    public <T> List<T> of(List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /// How much is on the page at most.
    public int most() {
        return most;
    }

    /// Begins anew, as for another list.
    public void restart() {
        most = first;
    }

    /// A button that brings more of `size` onto the page; empty when all of it is there.
    ///
    /// @param words what it says, by how many are left
    /// @param again shows the list anew
    public Optional<Button> button(String id, IntFunction<String> words, int size, Runnable again) {
        if (size <= most) {
            return Optional.empty();
        }
        return Optional.of(Page.button(id, words.apply(size - most), Feather.CHEVRON_DOWN, () -> {
            most += step;
            again.run();
        }));
    }
}
