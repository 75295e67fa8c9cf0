package app.tremplin.ui.mission;

import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.Problem;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One line that logs a mission: type, Enter, and it is ready for the next.
final class QuickAddLine {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /// Width that the line takes with its title, in heights of text.
    private static final double WIDE = 66;

    private final Texts texts;
    private final QuickAddModel model;
    private final Consumer<MissionFacts> log;
    private final Map<MissionField, TextField> fields = new EnumMap<>(MissionField.class);
    private final Map<MissionField, Suggestions> known = new EnumMap<>(MissionField.class);
    private final Label title;
    private final Label said = Page.text("", "field-problem");
    private final Button add;
    private final VBox row;

    /// @param log saves what can be saved
    QuickAddLine(Texts texts, QuickAddModel model, Consumer<MissionFacts> log) {
        this.texts = texts;
        this.model = model;
        this.log = log;
        add = Page.button("quick-add", texts.get("quick.add"), Feather.CORNER_DOWN_LEFT, this::enter);
        title = Page.text(texts.get("quick.title"), "text-muted");
        said.setId("quick-said");
        Flow line = new Flow(
                6,
                6,
                title,
                field("quick-event", MissionField.EVENT, model.event, 8),
                field("quick-type", MissionField.TYPE, model.type, 10),
                field("quick-site", MissionField.SITE, model.site, 6),
                field("quick-day", MissionField.FIRST_DAY, model.day, 6),
                field("quick-hours", MissionField.TIME, model.hours, 7),
                add);
        line.widthProperty().addListener((property, before, width) -> arrange(width.doubleValue()));
        row = new VBox(4, line, said);
        row.getStyleClass().add("quick-add");
        say("", false);
    }

    Node row() {
        return row;
    }

    /// Says what the line is for, and gives the words more room, where all of it still stands in one line.
    private void arrange(double width) {
        boolean wide = width >= WIDE * title.getFont().getSize();
        title.setVisible(wide);
        title.setManaged(wide);
        field(MissionField.EVENT).setPrefColumnCount(wide ? 11 : 8);
        field(MissionField.TYPE).setPrefColumnCount(wide ? 13 : 10);
        field(MissionField.SITE).setPrefColumnCount(wide ? 7 : 6);
    }

    /// Offers what is known for typing ahead.
    void suggest(List<String> events, List<String> sites) {
        known.forEach((key, suggestions) -> suggestions.know(
                switch (key) {
                    case EVENT -> events;
                    case SITE -> sites;
                    default -> model.typeNames();
                }));
    }

    /// Puts the focus where the next mission most likely differs.
    void focus() {
        MissionField first = model.event.get().isBlank()
                ? MissionField.EVENT
                : model.day.get().isBlank() ? MissionField.FIRST_DAY : MissionField.TIME;
        field(first).requestFocus();
        field(first).selectAll();
    }

    /// Makes room for the next mission.
    void next(MissionFacts logged) {
        model.startFrom(logged);
        say("", false);
        field(MissionField.FIRST_DAY).requestFocus();
        field(MissionField.FIRST_DAY).selectAll();
    }

    void saving(boolean underWay) {
        add.setDisable(underWay);
    }

    private void enter() {
        if (add.isDisabled()) {
            return;
        }
        QuickAddModel.Reading reading = model.read();
        reading.facts().ifPresentOrElse(log, () -> tellWrong(reading));
    }

    private void tellWrong(QuickAddModel.Reading reading) {
        reading.problems().stream().filter(Problem::blocking).findFirst().ifPresent(problem -> {
            TextField wrong = fields.getOrDefault(problem.field(), field(MissionField.FIRST_DAY));
            wrong.pseudoClassStateChanged(DANGER, true);
            wrong.requestFocus();
            wrong.selectAll();
            say(texts.get(problem.phrase()), true);
        });
    }

    private void changed() {
        fields.values().forEach(each -> each.pseudoClassStateChanged(DANGER, false));
        List<String> remarks = model.remarks().stream().map(texts::get).toList();
        say(String.join(" ", remarks), false);
    }

    private void say(String sentence, boolean wrong) {
        said.setText(sentence);
        said.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        add.setAccessibleHelp(sentence);
    }

    private TextField field(String id, MissionField key, StringProperty words, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setPromptText(texts.get(key == MissionField.TIME ? "quick.hours.prompt" : name(key)));
        field.setAccessibleText(texts.get("quick.field", texts.get(name(key))));
        field.setAccessibleHelp(texts.get("quick.help"));
        field.textProperty().bindBidirectional(words);
        words.addListener((property, before, after) -> changed());
        field.setOnAction(event -> enter());
        fields.put(key, field);
        if (key != MissionField.FIRST_DAY && key != MissionField.TIME) {
            known.put(key, Suggestions.on(field));
        }
        return field;
    }

    private TextField field(MissionField key) {
        return Objects.requireNonNull(fields.get(key));
    }

    private static String name(MissionField key) {
        return switch (key) {
            case EVENT -> "mission.event";
            case TYPE -> "mission.type";
            case SITE -> "mission.site";
            case FIRST_DAY -> "quick.day";
            default -> "mission.time";
        };
    }
}
