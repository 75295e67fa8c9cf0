package app.tremplin.ui.cv;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// How much of a long list is on the page: thousands of missions would hold the window for a minute.
final class Portion {

    private static final int STEP = 100;

    private int most;

    /// @param first how much is there at first
    Portion(int first) {
        most = first;
    }

    /// The part that is on the page.
    <T> List<T> of(List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /// A button that brings more of `size` onto the page; empty when all of it is there.
    ///
    /// @param again shows the list anew
    Optional<Button> button(Texts texts, String id, int size, Runnable again) {
        if (size <= most) {
            return Optional.empty();
        }
        return Optional.of(Page.button(id, texts.get("cv.more", size - most), Feather.CHEVRON_DOWN, () -> {
            most += STEP;
            again.run();
        }));
    }
}
