package app.tremplin.ui.mission;

import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionType;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the appointments of a calendar are, title by title: the event and the mission type, or none.
final class TitlesPanel {

    /// The most frequent titles; beyond them somebody's whole life is in the calendar.
    private static final int MOST = 100;
    private static final double HIGHEST_EMS = 17;
    private static final double NAME_EMS = 12;
    private static final double FIELD_EMS = 9;

    /// One line of the panel.
    private record Line(CalendarTitle title, TextField event, ComboBox<String> type) {
        CalendarTitle read() {
            return new CalendarTitle(
                    title.title(), title.count(), event.getText().strip(), type.getValue());
        }
    }

    private final Texts texts;
    private final double em;
    private final Catalogue catalogue;
    private final List<CalendarTitle> titles;
    private final Consumer<List<CalendarTitle>> mean;
    private final List<Line> lines = new ArrayList<>();

    /// @param mean reads the calendar again
    TitlesPanel(Kit kit, Catalogue catalogue, List<CalendarTitle> titles, Consumer<List<CalendarTitle>> mean) {
        this.texts = kit.texts();
        this.em = kit.em();
        this.catalogue = catalogue;
        this.titles = titles.stream().limit(MOST).toList();
        this.mean = mean;
    }

    Node card() {
        VBox rows = new VBox(6);
        for (CalendarTitle title : titles) {
            Line line = line(title, lines.size() + 1);
            lines.add(line);
            Label name = Page.text(texts.get("titles.title", title.title(), title.count()));
            rows.getChildren().add(Pair.of(name, Pair.halves(line.event(), line.type(), FIELD_EMS), NAME_EMS));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST_EMS * em);
        scroll.minHeightProperty().bind(Bindings.min(HIGHEST_EMS * em, rows.heightProperty()));
        scroll.getStyleClass().add("edge-to-edge");
        TextField all = new TextField();
        all.setId("event-all");
        all.setPromptText(texts.get("planning.event"));
        all.setPrefColumnCount(18);
        all.setAccessibleText(texts.get("planning.event"));
        return Page.card(
                Page.section(texts.get("titles.question")),
                Page.text(texts.get("titles.why"), "text-muted"),
                Page.wrapping(
                        all,
                        Page.button(
                                "event-for-all",
                                texts.get("titles.all"),
                                Feather.CHEVRONS_DOWN,
                                () -> lines.stream()
                                        .filter(line -> line.event().getText().isBlank())
                                        .forEach(line -> line.event().setText(all.getText())))),
                scroll,
                Page.wrapping(Page.button(
                        "read-titles",
                        texts.get("titles.read"),
                        Feather.REFRESH_CW,
                        () -> mean.accept(lines.stream().map(Line::read).toList()))));
    }

    private Line line(CalendarTitle title, int number) {
        TextField event = new TextField(title.event());
        event.setId("title-event-" + number);
        event.setPromptText(texts.get("mission.event"));
        event.setAccessibleText(texts.get("titles.event", title.title()));
        ComboBox<String> type = new ComboBox<>();
        type.setId("title-type-" + number);
        type.setAccessibleText(texts.get("titles.type", title.title()));
        type.getItems().addAll("", CalendarTitle.NONE);
        catalogue.missionTypes().forEach(each -> type.getItems().add(each.id()));
        type.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : name(id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        type.setValue(title.missionTypeId());
        return new Line(title, event, type);
    }

    private String name(String id) {
        if (id.isEmpty()) {
            return texts.get("titles.choose");
        }
        if (id.equals(CalendarTitle.NONE)) {
            return texts.get("titles.none");
        }
        return catalogue
                .missionType(id)
                .map(MissionType::name)
                .map(name -> name.in(texts.language()))
                .orElse(id);
    }
}
