package app.tremplin.ui.badge;

import app.tremplin.domain.Endorsed;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.FindingsList;
import app.tremplin.ui.kit.IssuerMark;
import app.tremplin.ui.kit.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The organisations' words for a badge, each with what is proved about it.
final class EndorsementsCard {

    private EndorsementsCard() {}

    static List<Node> of(List<Endorsed> endorsements, Texts texts) {
        if (endorsements.isEmpty()) {
            return List.of();
        }
        VBox card = Page.card(Page.section(texts.get("wallet.endorsements")));
        card.setId("endorsements");
        for (Endorsed endorsed : endorsements) {
            card.getChildren()
                    .add(IssuerMark.issued(texts.get(
                            "wallet.endorsed.by",
                            endorsed.endorsement().issuerName(),
                            endorsed.endorsement().issued())));
            if (!endorsed.comment().isBlank()) {
                card.getChildren().add(Page.text(endorsed.comment(), "quote"));
            }
            VBox findings = FindingsList.of(endorsed.findings(), texts);
            // These lines have the names of the badge's own otherwise.
            findings.getChildren().forEach(line -> line.setId("endorsement-" + line.getId()));
            card.getChildren().add(findings);
        }
        return List.of(card);
    }
}
