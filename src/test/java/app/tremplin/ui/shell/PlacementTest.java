package app.tremplin.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1366, 738);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void a_window_stays_where_it_was_on_any_screen_that_is_there() {
        Rectangle2D place = new Rectangle2D(1500, 100, 1180, 780);

        assertThat(Placement.inView(place, List.of(LAPTOP, BESIDE))).isEqualTo(place);
    }

    @Test
    void a_window_from_a_screen_that_was_unplugged_comes_back_whole_in_the_middle() {
        Rectangle2D place = new Rectangle2D(1500, 100, 1180, 780);

        assertThat(Placement.inView(place, List.of(LAPTOP))).isEqualTo(new Rectangle2D(93, 30, 1180, 738));
    }

    @Test
    void a_window_whose_title_is_above_the_screen_comes_back_too() {
        Rectangle2D place = new Rectangle2D(200, -700, 800, 600);

        assertThat(LAPTOP.contains(Placement.inView(place, List.of(LAPTOP)))).isTrue();
    }
}
