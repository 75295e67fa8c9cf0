package app.tremplin.ui.skill;

import app.tremplin.domain.Mission;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why a skill is earned or not: every mission with its minutes, weight and points, down to the total.
final class WhyPanel {

    private final SkillWords says;
    private final Texts texts;
    private final Consumer<String> browser;
    private final Consumer<Mission> mission;
    private final Runnable close;

    /// @param browser opens an address
    /// @param mission goes to a mission
    WhyPanel(SkillWords says, Consumer<String> browser, Consumer<Mission> mission, Runnable close) {
        this.says = says;
        this.texts = says.texts();
        this.browser = browser;
        this.mission = mission;
        this.close = close;
    }

    /// @param stacked whether a mission's numbers go below its name, for want of room
    VBox of(SkillScore score, boolean stacked) {
        Skill skill = score.skill();
        VBox panel = new VBox(
                14,
                heading(score),
                Page.text(skill.description().in(texts.language())),
                Page.text(says.kindMeaning(skill.kind()) + " · " + says.family(skill), "text-muted"));
        panel.setId("why");
        panel.getStyleClass().addAll("why", "family-" + skill.familyId());
        if (!score.attributed()) {
            panel.getChildren().add(iconed(Feather.TARGET, says.step(score)));
        }
        panel.getChildren().addAll(confirmed(score), Page.section(texts.get("skills.why.missions")));
        panel.getChildren()
                .add(
                        score.trace().isEmpty()
                                ? Page.text(texts.get("skills.why.none"))
                                : new TraceTable(says, mission).of(score, stacked));
        panel.getChildren()
                .addAll(
                        Page.text(texts.get(
                                "skills.why.rule", says.model().catalogue().attributed())),
                        Page.text(
                                texts.get(
                                        "skills.why.catalogue",
                                        says.model().all().catalogueVersion()),
                                "text-muted"),
                        Page.section(texts.get("skills.why.references")),
                        references(skill));
        return panel;
    }

    private Node heading(SkillScore score) {
        Label title = Page.text(texts.get("skills.why.title", says.label(score.skill())), "why-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button away = new Button("", new FontIcon(Feather.X));
        away.setId("why-close");
        away.getStyleClass().addAll("flat", "button-icon");
        away.setAccessibleText(texts.get("common.close"));
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(event -> close.run());
        HBox row = new HBox(8, title, away);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node confirmed(SkillScore score) {
        SkillScore alone = says.model().whenConfirmed(score);
        return alone.attributed()
                ? iconed(Feather.CHECK_CIRCLE, texts.get("skills.why.confirmed", alone.rank()))
                : iconed(Feather.EDIT_3, texts.get("skills.why.unconfirmed"));
    }

    private static Node iconed(Feather icon, String sentence) {
        Label words = Page.text(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, new FontIcon(icon), words);
        row.getStyleClass().add("why-fact");
        return row;
    }

    private Node references(Skill skill) {
        String rome = skill.rome().exact() ? "skills.why.rome" : "skills.why.rome.close";
        String uri = skill.esco().uri().toString();
        Hyperlink esco =
                new Hyperlink(texts.get("skills.why.esco", skill.esco().label()), new FontIcon(Feather.EXTERNAL_LINK));
        esco.setId("esco");
        esco.setWrapText(true);
        esco.setMinHeight(Region.USE_PREF_SIZE);
        esco.setAccessibleHelp(texts.get("skills.why.esco.open", uri));
        esco.setOnAction(event -> browser.accept(uri));
        Label code = Page.text(texts.get(rome, skill.rome().code(), skill.rome().label()));
        return new VBox(
                6,
                new Flow(8, 2, code, Term.ROME.sign(texts)),
                Page.text(texts.get("skills.why.rome.page"), "field-hint"),
                new Flow(8, 2, esco, Term.ESCO.sign(texts)),
                Page.text(uri, "text-muted", "address"));
    }
}
