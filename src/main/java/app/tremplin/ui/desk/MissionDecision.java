package app.tremplin.ui.desk;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration.DeclaredMission;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.WorkedTime;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One declared mission with the two answers to it.
final class MissionDecision {

    private static final double WORDS = 16;

    private final Texts texts;
    private final DeskModel model;
    private final Catalogue catalogue;
    private final DeclaredMission declared;
    private final int number;
    private final ToggleButton confirm = new ToggleButton();
    private final ToggleButton refuse = new ToggleButton();
    private final TextField reason = new TextField();
    private final Label reasonMissing = Page.text("", "field-problem");
    private final VBox why;
    private final VBox node;

    /// @param number from 0, tells the nodes' ids apart
    MissionDecision(Texts texts, DeskModel model, Catalogue catalogue, DeclaredMission declared, int number) {
        this.texts = texts;
        this.model = model;
        this.catalogue = catalogue;
        this.declared = declared;
        this.number = number;
        prepare(confirm, "confirm", Feather.CHECK);
        prepare(refuse, "refuse", Feather.X);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(confirm, refuse);
        confirm.setDisable(declared.obstacle().isPresent());
        confirm.setOnAction(event -> decide());
        refuse.setOnAction(event -> {
            decide();
            if (refuse.isSelected()) {
                reason.requestFocus();
            }
        });
        reason.setId("reason-" + number);
        reason.setPromptText(texts.get("desk.reason.prompt"));
        reason.setAccessibleText(texts.get("desk.reason"));
        reason.textProperty().bindBidirectional(model.reason(id()));
        reason.textProperty().addListener(change -> decide());
        Label label = Page.text(texts.get("desk.reason"), "field-label");
        label.setLabelFor(reason);
        why = new VBox(4, label, reason, reasonMissing);
        node = new VBox(10, Pair.of(words(), Page.row(confirm, refuse), WORDS), why);
        node.getStyleClass().add("decision");
        refresh();
    }

    Node node() {
        return node;
    }

    void focus() {
        (confirm.isDisabled() ? refuse : confirm).requestFocus();
    }

    /// Shows what is decided.
    void refresh() {
        Decision decision = model.decisions().getOrDefault(id(), new Decision.Open());
        confirm.setSelected(decision instanceof Decision.Confirm);
        refuse.setSelected(decision instanceof Decision.Refuse);
        showReason();
    }

    private void decide() {
        if (confirm.isSelected()) {
            model.confirm(id());
        } else if (refuse.isSelected()) {
            model.refuse(id());
        } else {
            model.leaveOpen(id());
        }
        showReason();
    }

    private void showReason() {
        boolean refusing = refuse.isSelected();
        why.setVisible(refusing);
        why.setManaged(refusing);
        boolean missing = refusing && reason.getText().isBlank();
        reasonMissing.setText(missing ? texts.get("desk.reason.missing") : "");
        reasonMissing.setVisible(missing);
        reasonMissing.setManaged(missing);
    }

    private void prepare(ToggleButton button, String name, Feather icon) {
        button.setId(name + "-" + number);
        button.setText(texts.get("desk." + name));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("decide", "decide-" + name);
        button.setAccessibleText(texts.get("desk." + name) + ", " + title());
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private VBox words() {
        MissionFacts facts = declared.mission().facts();
        VBox words = new VBox(2, Page.text(title(), "decision-title"));
        String hours = facts.time() instanceof WorkedTime.EachDay(var start, var end)
                ? texts.get("desk.hours", start, end)
                : "";
        words.getChildren()
                .add(Page.text(
                        String.join(
                                "  ·  ",
                                Stream.of(
                                                facts.event(),
                                                facts.site(),
                                                texts.formats().period(facts.firstDay(), facts.lastDay()),
                                                hours,
                                                texts.formats().duration(facts.minutes()))
                                        .filter(each -> !each.isBlank())
                                        .toList()),
                        "text-muted"));
        if (!facts.account().isBlank()) {
            words.getChildren().add(Page.text(facts.account()));
        }
        declared.obstacle()
                .ifPresent(
                        obstacle -> words.getChildren().add(warning(texts.get("desk.obstacle", texts.get(obstacle)))));
        declared.earlier().stream()
                .findFirst()
                .ifPresent(earlier -> words.getChildren()
                        .add(warning(texts.get(
                                "desk.earlier",
                                LocalDate.ofInstant(earlier.badge().issuedAt(), ZoneId.systemDefault())))));
        return words;
    }

    private static Label warning(String words) {
        Label label = Page.text(words, "warning");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }

    private String title() {
        String type = declared.mission().facts().missionTypeId();
        return catalogue
                .missionType(type)
                .map(MissionType::name)
                .map((Bilingual name) -> name.in(texts.language()))
                .orElse(type);
    }

    private Id<Mission> id() {
        return declared.mission().id();
    }
}
