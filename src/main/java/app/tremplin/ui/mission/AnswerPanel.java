package app.tremplin.ui.mission;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a desk answered, before it is taken in.
final class AnswerPanel {

    /// Room for these; more would hide the table.
    private static final int MOST_REASONS = 5;

    private AnswerPanel() {}

    /// @param changes  the missions it would change, in their new state
    /// @param typeName what a mission is called
    static Node of(
            Answer answer,
            List<Mission> changes,
            Function<Mission, String> typeName,
            Texts texts,
            Runnable accept,
            Runnable leave) {
        long confirmed = changes.stream().filter(Mission::isConfirmed).count();
        VBox words = new VBox(
                4,
                Page.section(texts.get("missions.answer.title", answer.issuer())),
                Page.text(texts.get("missions.answer.key", key(answer)), "text-muted"),
                Page.text(texts.get(
                        "missions.answer.changes",
                        confirmed,
                        changes.size() - confirmed,
                        decided(answer) - changes.size())));
        changes.stream()
                .filter(mission -> mission.state() instanceof MissionState.Refused)
                .limit(MOST_REASONS)
                .forEach(mission -> words.getChildren().add(Page.text(reason(mission, typeName, texts), "fact")));
        Flow buttons = new Flow(8, 8);
        if (!changes.isEmpty()) {
            buttons.add(Page.mainButton("accept-answer", texts.get("missions.answer.accept"), Feather.CHECK, accept));
        }
        buttons.add(Page.button("leave-answer", texts.get("common.close"), Feather.X, leave));
        VBox card = Page.card(words, buttons);
        card.setId("answer");
        return card;
    }

    private static String reason(Mission mission, Function<Mission, String> typeName, Texts texts) {
        String why = mission.state() instanceof MissionState.Refused refused ? refused.reason() : "";
        return texts.get(
                "missions.answer.refused",
                typeName.apply(mission),
                mission.facts().firstDay(),
                why);
    }

    private static long decided(Answer answer) {
        return answer.missions().stream()
                .filter(each -> !(each.decision() instanceof Decision.Open))
                .count();
    }

    private static String key(Answer answer) {
        return "…" + answer.did().substring(answer.did().length() - 8);
    }
}
