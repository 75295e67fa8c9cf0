package app.tremplin.ui.kit;

import app.tremplin.domain.Finding;
import app.tremplin.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a verification found, one line for each question and never one verdict over all.
public final class FindingsList {

    private FindingsList() {}

    /// The lines, each with sign, word and sentence. Its nodes have the ids `finding-integrity` and so on.
    public static VBox of(List<Finding> findings, Texts texts) {
        VBox list = new VBox();
        list.getStyleClass().add("findings");
        findings.forEach(finding -> list.getChildren().add(line(finding, texts)));
        if (!findings.isEmpty()) {
            list.getChildren().getLast().getStyleClass().add("last");
        }
        return list;
    }

    /// The same as [#of], as a screen reader shall say it.
    public static String spoken(List<Finding> findings, Texts texts) {
        return findings.stream().map(finding -> spoken(finding, texts)).collect(Collectors.joining(" "));
    }

    private static String spoken(Finding finding, Texts texts) {
        return topic(finding, texts) + ". " + result(finding, texts) + ". " + sentence(finding, texts);
    }

    private static String topic(Finding finding, Texts texts) {
        return texts.get("topic." + name(finding.topic()));
    }

    private static String result(Finding finding, Texts texts) {
        return texts.get("result." + finding.result());
    }

    private static String sentence(Finding finding, Texts texts) {
        return texts.get("finding." + finding.code(), finding.args().toArray());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Node line(Finding finding, Texts texts) {
        Label word = new Label(result(finding, texts), new FontIcon(sign(finding)));
        word.getStyleClass().add("result");
        VBox line = new VBox(
                2,
                new Flow(10, 4, Page.text(topic(finding, texts), "topic"), word),
                Page.text(sentence(finding, texts)));
        line.setId("finding-" + name(finding.topic()));
        line.getStyleClass().addAll("finding", "finding-" + finding.result());
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(spoken(finding, texts));
        return line;
    }

    private static Feather sign(Finding finding) {
        return switch (finding) {
            case Finding.Ok ok -> Feather.CHECK_CIRCLE;
            case Finding.NotChecked notChecked -> Feather.HELP_CIRCLE;
            case Finding.Failed failed -> Feather.X_OCTAGON;
        };
    }
}
