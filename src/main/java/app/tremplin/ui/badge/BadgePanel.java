package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.FindingsList;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.OnlinePanel;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One badge, the most important first: what it is and how to show it, what is proved about it, who vouches for it,
/// what it says in full, how to take it away, its history.
final class BadgePanel {

    private final Texts texts;
    private final OpenBadge open;
    private final BadgesView.Actions actions;
    private final HeroCard hero;

    BadgePanel(Texts texts, OpenBadge open, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.actions = actions;
        this.hero = new HeroCard(texts, open, actions);
    }

    List<Node> cards() {
        List<Node> cards = new ArrayList<>(List.of(hero.card(), findings()));
        OnlinePanel.of(open.report(), texts, actions::askOnline).ifPresent(cards::add);
        cards.addAll(EndorsementsCard.of(open.endorsements(), texts));
        cards.add(new DetailsCard(texts, open, actions).card());
        cards.add(new SavingCard(texts, open, actions).card());
        if (!open.history().isEmpty()) {
            cards.add(history());
        }
        return cards;
    }

    /// Puts the focus where one shows the badge to somebody.
    void focus() {
        hero.focus();
    }

    private Node findings() {
        return Page.card(
                Term.SIGNATURE.beside(Page.section(texts.get("findings.title")), texts),
                FindingsList.of(open.report().findings(), texts));
    }

    private Node history() {
        VBox card = Page.card(
                Page.section(texts.get("wallet.history")), Page.text(texts.get("wallet.history.why"), "text-muted"));
        card.setId("history");
        open.history().forEach(former -> {
            String format = former.format().extension().toUpperCase(Locale.ROOT);
            String line = former.issued()
                    .map(day -> texts.get("wallet.history.line", format, day, former.received()))
                    .orElseGet(() -> texts.get("wallet.history.undated", format, former.received()));
            card.getChildren()
                    .add(new Flow(
                            12,
                            6,
                            Page.text(line),
                            Page.button(
                                    "export-" + former.id(),
                                    texts.get("wallet.export"),
                                    Feather.DOWNLOAD,
                                    () -> actions.exportOriginal(former))));
        });
        return card;
    }
}
