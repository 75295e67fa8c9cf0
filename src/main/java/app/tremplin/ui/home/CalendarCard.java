package app.tremplin.ui.home;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A year of missions to look at, and the way to the years before and after.
final class CalendarCard {

    private static final double WORDS = 12;

    private final Texts texts;
    private final HomeModel model;
    private final VBox card = Page.card();

    CalendarCard(Texts texts, HomeModel model) {
        this.texts = texts;
        this.model = model;
        card.setId("home-calendar");
        show(model.latestYear(), "");
    }

    VBox view() {
        return card;
    }

    /// @param focus id of the button to put the focus on
    private void show(int year, String focus) {
        List<Integer> years = model.years();
        Map<LocalDate, HomeModel.Day> days = model.days(year);
        long minutes = days.values().stream()
                .filter(day -> day.vouching() != HomeModel.Vouching.PLANNED)
                .mapToLong(HomeModel.Day::minutes)
                .sum();
        Button before = turn("year-before", Feather.CHEVRON_LEFT, year - 1);
        Button after = turn("year-after", Feather.CHEVRON_RIGHT, year + 1);
        before.setDisable(year == years.getFirst());
        after.setDisable(year == years.getLast());
        Label title = Page.section(texts.get("home.calendar", String.valueOf(year)));
        Region heading = years.size() > 1 ? Pair.of(title, Page.wrapping(before, after), WORDS) : title;
        String sum = texts.get("home.calendar.sum", days.size(), texts.formats().duration(minutes));
        Label told = Page.text(sum, "text-muted");
        told.setId("day-words");
        LocalDate start = days.keySet().stream().reduce((one, other) -> other).orElse(LocalDate.of(year, 1, 1));
        YearCalendar calendar = new YearCalendar(texts, year, days, start, told::setText);
        calendar.setOnMouseExited(event -> told.setText(sum));
        card.getChildren().setAll(heading, calendar, told, legend());
        for (Button button : List.of(before, after)) {
            if (button.getId().equals(focus)) {
                (button.isDisabled() ? (button == before ? after : before) : button).requestFocus();
            }
        }
    }

    private Button turn(String id, Feather icon, int year) {
        return Page.button(id, String.valueOf(year), icon, () -> show(year, id));
    }

    private Node legend() {
        return Page.wrapping(
                List.of(HomeModel.Vouching.values()).stream().map(this::sign).toArray(Node[]::new));
    }

    private Node sign(HomeModel.Vouching vouching) {
        String word = vouching.name().toLowerCase(Locale.ROOT);
        Region swatch = new Region();
        swatch.getStyleClass().addAll("day", "day-sign", "level-3", word);
        Label label = new Label(texts.get("state." + word), swatch);
        label.getStyleClass().add("day-legend");
        return label;
    }
}
