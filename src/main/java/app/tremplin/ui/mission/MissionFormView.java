package app.tremplin.ui.mission;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Problem;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The form for one mission.
final class MissionFormView {

    /// What one can do here.
    interface Actions {
        void save();

        void cancel();
    }

    private static final double COLUMN = 20;
    private static final double DAY = 9;

    private final Texts texts;
    private final MissionFormModel model;
    private final Form<MissionField> form = new Form<>();
    private final Set<MissionField> touched = EnumSet.noneOf(MissionField.class);
    private final TextField event = new TextField();
    private final TextField site = new TextField();
    private final Label sum = Page.text("", "text-muted");
    private final Label unusual = Page.text("", "remark");
    private final VBox offer = new VBox();
    private final SeriesPanel series;
    private final Button save;
    private final ScrollPane page;
    private final BorderPane root;
    private boolean watching;

    MissionFormView(
            Texts texts,
            MissionFormModel model,
            Catalogue catalogue,
            SeriesPanel series,
            EvidencePanel evidence,
            Actions actions) {
        this.texts = texts;
        this.model = model;
        this.series = series;
        sum.managedProperty().bind(sum.textProperty().isNotEmpty());
        unusual.setId("form-remarks");
        offer.setManaged(false);
        save = Page.mainButton("save", texts.get("form.save"), Feather.CHECK, actions::save);
        Button cancel = Page.button("cancel", texts.get("common.cancel"), Feather.X, actions::cancel);
        FlowPane buttons = Page.wrapping(save, cancel, Page.text(texts.get("form.keys"), "text-muted"));
        page = Page.scrolling(
                texts.get(model.id().isPresent() ? "form.title.change" : "form.title.new"),
                "",
                offer,
                Pair.halves(facts(), type(catalogue), COLUMN),
                Page.section(texts.get("form.story")),
                Page.text(texts.get("form.story.why"), "text-muted"),
                Pair.halves(told(), reflection(), COLUMN),
                evidence.box());
        root = new BorderPane(page);
        // In sight however far one has scrolled: nobody has to look for what saves.
        buttons.getStyleClass().add("form-bar");
        root.setBottom(buttons);
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        event.requestFocus();
        watching = true;
    }

    /// Offers what was typed before.
    void suggest(List<String> events, List<String> sites) {
        Suggestions.on(event).know(events);
        Suggestions.on(site).know(sites);
    }

    /// Shows what is wrong at the fields that were visited, or at all of them after a try to save.
    ///
    /// @param remarks what is unusual beside the other missions
    void show(MissionFormModel.Reading reading, List<Phrase> remarks) {
        unusual.setText(String.join("\n", remarks.stream().map(texts::get).toList()));
        unusual.setVisible(!remarks.isEmpty());
        unusual.setManaged(!remarks.isEmpty());
        show(reading);
    }

    private void show(MissionFormModel.Reading reading) {
        for (MissionField field : MissionField.values()) {
            form.say(field, "", false);
        }
        for (Problem problem : reading.problems()) {
            if (!problem.blocking() || touched.contains(problem.field())) {
                form.say(problem.field(), texts.get(problem.phrase()), problem.blocking());
            }
        }
        sum.setText(reading.isSound() ? reading.facts().map(this::sum).orElse("") : "");
        save.setText(texts.get("form.save"));
        reading.facts()
                .filter(facts -> model.isSeries())
                .ifPresent(facts -> save.setText(
                        texts.get("series.save", model.missions(facts).size())));
    }

    /// What would be saved.
    private String sum(MissionFacts facts) {
        int missions = model.missions(facts).size();
        return model.isSeries()
                ? texts.get("series.sum", missions, texts.formats().duration(facts.minutes() * missions))
                : texts.get("form.sum", texts.formats().duration(facts.minutes()), facts.days());
    }

    /// Shows one line above the form.
    void offer(Node line) {
        offer.getChildren().setAll(line);
        offer.setManaged(true);
    }

    void hideOffer() {
        offer.getChildren().clear();
        offer.setManaged(false);
    }

    void showAll(MissionFormModel.Reading reading) {
        touched.addAll(EnumSet.allOf(MissionField.class));
        show(reading);
        form.focusFirstWrong();
        Page.reveal(page, root.getScene().getFocusOwner());
    }

    void saving(boolean underWay) {
        save.setDisable(underWay);
    }

    private VBox facts() {
        HBox first = dayField("first-day", model.firstDay, MissionField.FIRST_DAY);
        HBox last = dayField("last-day", model.lastDay, MissionField.LAST_DAY);
        first.focusWithinProperty().addListener((property, before, within) -> {
            if (!within && model.lastDay.get().isBlank()) {
                DayField.read(model.firstDay.get()).ifPresent(day -> model.lastDay.set(DayField.words(day)));
            }
        });
        VBox facts = new VBox(
                14,
                field(MissionField.EVENT, bind("event", event, model.event, MissionField.EVENT)),
                field(MissionField.SITE, bind("site", site, model.site, MissionField.SITE)),
                Pair.halves(field(MissionField.FIRST_DAY, first), field(MissionField.LAST_DAY, last), DAY),
                time());
        if (model.id().isEmpty()) {
            facts.getChildren().add(series.box());
        }
        return facts;
    }

    private Node time() {
        ToggleGroup group = new ToggleGroup();
        RadioButton shift = new RadioButton(texts.get("form.time.shift"));
        shift.setId("time-shift");
        shift.setToggleGroup(group);
        RadioButton total = new RadioButton(texts.get("form.time.total"));
        total.setId("time-total");
        total.setToggleGroup(group);
        shift.setSelected(model.shift.get());
        total.setSelected(!model.shift.get());
        shift.selectedProperty().addListener((property, before, after) -> model.shift.set(after));
        FlowPane clock = Page.wrapping(
                small("start", model.startTime, "form.time.from"),
                new Label("–"),
                small("end", model.endTime, "form.time.to"));
        FlowPane count = Page.wrapping(
                small("hours", model.hours, "form.time.hours"),
                new Label(texts.get("form.time.hours.unit")),
                small("minutes", model.minutes, "form.time.minutes"),
                new Label(texts.get("form.time.minutes.unit")));
        clock.visibleProperty().bind(model.shift);
        clock.managedProperty().bind(model.shift);
        count.visibleProperty().bind(model.shift.not());
        count.managedProperty().bind(model.shift.not());
        return field(MissionField.TIME, new VBox(8, Page.wrapping(shift, total), clock, count, sum, unusual));
    }

    private Region type(Catalogue catalogue) {
        TypePicker picker = new TypePicker(catalogue, texts, model.typeId);
        touchWhenLeft(picker.list(), MissionField.TYPE);
        return field(MissionField.TYPE, picker.box());
    }

    private VBox told() {
        return new VBox(
                14,
                field(MissionField.ACCOUNT, area("account", model.account)),
                field(MissionField.PEOPLE_MET, area("people-met", model.peopleMet)),
                field(
                        MissionField.LANGUAGES,
                        bind("languages", new TextField(), model.languages, MissionField.LANGUAGES)));
    }

    private VBox reflection() {
        return new VBox(
                14,
                field(MissionField.SITUATION, area("situation", model.situation)),
                field(MissionField.ACTION, area("action", model.action)),
                field(MissionField.RESULT, area("result", model.result)));
    }

    private Region field(MissionField key, Node control) {
        String name = "mission." + key.name().toLowerCase(Locale.ROOT);
        String hint = name + ".hint";
        return form.field(key, texts.get(name), texts.has(hint) ? texts.get(hint) : "", control);
    }

    private TextField bind(String id, TextField field, StringProperty words, MissionField key) {
        field.setId(id);
        field.textProperty().bindBidirectional(words);
        touchWhenLeft(field, key);
        return field;
    }

    private TextField small(String id, StringProperty words, String name) {
        TextField field = bind(id, new TextField(), words, MissionField.TIME);
        field.setPrefColumnCount(9);
        field.setPromptText(texts.get(name));
        field.setAccessibleText(texts.get(name));
        return field;
    }

    private HBox dayField(String id, StringProperty words, MissionField key) {
        String name = texts.get("mission." + key.name().toLowerCase(Locale.ROOT));
        HBox field = DayField.create(id, words, texts.get("form.day.prompt"), name);
        touchWhenLeft(field, key);
        return field;
    }

    private static TextArea area(String id, StringProperty words) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(words);
        return area;
    }

    private void touchWhenLeft(Node control, MissionField key) {
        control.focusWithinProperty().addListener((property, before, within) -> {
            if (!within && watching) {
                touched.add(key);
                show(model.read());
            }
        });
    }
}
