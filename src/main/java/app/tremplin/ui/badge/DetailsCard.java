package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.net.URI;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that a badge says: dates, issuer, skills, evidence and criteria.
final class DetailsCard {

    private final Texts texts;
    private final BadgeDetails details;
    private final BadgeClaims claims;
    private final BadgesView.Actions actions;

    DetailsCard(Texts texts, OpenBadge open, BadgesView.Actions actions) {
        this.texts = texts;
        this.details = open.details();
        this.claims = open.report().claims();
        this.actions = actions;
    }

    Node card() {
        VBox card = Page.card(Term.CREDENTIAL.beside(Page.section(texts.get("badges.details")), texts));
        card.setId("badge-details");
        if (!details.description().isEmpty()) {
            card.getChildren().add(Page.text(details.description()));
        }
        card.getChildren().addAll(dates(), skills());
        if (!details.evidence().isEmpty()) {
            card.getChildren().add(evidence());
        }
        if (!details.criteria().isEmpty() || details.criteriaPage().isPresent()) {
            card.getChildren().add(criteria());
        }
        return card;
    }

    private Node dates() {
        VBox lines = new VBox(4);
        claims.issued().ifPresent(day -> lines.getChildren().add(Page.text(texts.get("wallet.issued", day))));
        lines.getChildren()
                .add(Page.text(claims.expires()
                        .map(day -> texts.get("wallet.expires", day))
                        .orElseGet(() -> texts.get("wallet.endless"))));
        if (!claims.issuerName().isBlank()) {
            lines.getChildren().add(Page.text(texts.get("wallet.issuer", claims.issuerName())));
        }
        if (!claims.issuerId().isBlank()) {
            lines.getChildren().add(Page.text(texts.get("wallet.issuer.id", claims.issuerId()), "field-hint"));
        }
        return lines;
    }

    private Node skills() {
        Flow chips = new Flow(6, 6);
        if (details.skills().isEmpty()) {
            claims.skillLabels().forEach(label -> chips.add(Page.text(label, "skill-chip")));
        }
        for (BadgeDetails.SkillMention skill : details.skills()) {
            chips.add(skill.page()
                    .<Region>map(page -> chip(skill, page))
                    .orElseGet(() -> Page.text(skill.label(), "skill-chip")));
        }
        int count = chips.getChildren().size();
        if (count == 0) {
            return Page.text(texts.get("badges.details.skills.none"), "text-muted");
        }
        return new VBox(
                6,
                Page.text(texts.get("art.skills", count), "field-label"),
                Page.text(texts.get("badges.details.skills.why"), "field-hint"),
                chips);
    }

    private Hyperlink chip(BadgeDetails.SkillMention skill, URI page) {
        Hyperlink chip = link(skill.label(), page);
        chip.getStyleClass().add("skill-chip");
        chip.setAccessibleText(texts.get("badges.details.skill.page", skill.label(), skill.framework()));
        return chip;
    }

    private Hyperlink link(String words, URI page) {
        Hyperlink link = new Hyperlink(words, new FontIcon(Feather.EXTERNAL_LINK));
        link.getStyleClass().add("outward");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> actions.browse(page.toString()));
        return link;
    }

    private Node evidence() {
        VBox list = new VBox(8, Page.text(texts.get("badges.details.evidence"), "field-label"));
        for (BadgeDetails.Evidence each : details.evidence()) {
            VBox line = new VBox(2);
            if (!each.name().isEmpty()) {
                line.getChildren().add(Page.text(each.name()));
            }
            if (!each.words().isEmpty()) {
                line.getChildren().add(Page.text(each.words(), "text-muted"));
            }
            each.page().ifPresent(page -> line.getChildren().add(link(page.toString(), page)));
            list.getChildren().add(line);
        }
        return list;
    }

    private Node criteria() {
        VBox lines = new VBox(4);
        for (String line : details.criteria()) {
            Label words = Page.text(line.startsWith("- ") ? "• " + line.substring(2) : line);
            lines.getChildren().add(words);
        }
        Optional<URI> page = details.criteriaPage();
        page.ifPresent(at -> lines.getChildren().add(link(at.toString(), at)));
        TitledPane pane = new TitledPane(texts.get("badges.details.criteria"), lines);
        pane.setId("badge-criteria");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
