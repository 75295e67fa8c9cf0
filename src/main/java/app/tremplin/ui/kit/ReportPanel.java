package app.tremplin.ui.kit;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a badge says, and apart from it what of that is proved.
public final class ReportPanel {

    private final Texts texts;
    private final VerificationReport report;

    /// The nodes for a report.
    public ReportPanel(Texts texts, VerificationReport report) {
        this.texts = texts;
        this.report = report;
    }

    /// What is proved comes first where the badge cannot be taken at its word.
    public List<Node> cards() {
        return isProved() ? List.of(claims(), findings()) : List.of(findings(), claims());
    }

    /// The findings as a screen reader shall say them.
    public String spoken() {
        return FindingsList.spoken(report.findings(), texts);
    }

    private Node claims() {
        BadgeClaims claims = report.claims();
        VBox card = Page.card();
        card.setId("claims");
        card.getStyleClass().add(claims.selfDeclared() ? "self-declared-card" : "issued-card");
        if (isProved()) {
            card.getChildren().add(Page.section(texts.get("verify.claims")));
        } else {
            Label warning = Page.text(texts.get("verify.claims.unproved.why"), "warning");
            warning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            card.getStyleClass().add("unproved");
            card.getChildren().addAll(Page.section(texts.get("verify.claims.unproved")), warning);
        }
        String holder = claims.holder().isBlank() ? texts.get("verify.holder.none") : claims.holder();
        card.getChildren()
                .addAll(
                        new VBox(2, Page.text(holder, "badge-title"), Page.text(claims.title(), "step-title")),
                        mark(claims),
                        facts(claims));
        if (!claims.skillLabels().isEmpty()) {
            card.getChildren().addAll(Page.text(texts.get("verify.skills"), "field-label"), skills(claims));
        }
        return card;
    }

    private boolean isProved() {
        return report.findings().stream()
                .anyMatch(finding -> finding.topic() == Topic.INTEGRITY && finding instanceof Finding.Ok);
    }

    private Label mark(BadgeClaims claims) {
        if (claims.selfDeclared()) {
            return IssuerMark.selfDeclared(texts.get("verify.self"));
        }
        return IssuerMark.issued(
                claims.issuerName().isBlank()
                        ? texts.get("verify.issuer.none")
                        : texts.get("verify.issuer", claims.issuerName()));
    }

    private Node facts(BadgeClaims claims) {
        Flow facts = new Flow(28, 10);
        claims.minutes()
                .ifPresent(minutes -> facts.add(fact("time", texts.formats().duration(minutes))));
        facts.add(fact("count", texts.formats().number(claims.skillLabels().size())));
        claims.issued()
                .ifPresent(day -> facts.add(fact("issued", texts.formats().date(day))));
        claims.expires()
                .ifPresent(day -> facts.add(fact("expires", texts.formats().date(day))));
        return facts;
    }

    private VBox fact(String key, String value) {
        String name = texts.get("verify." + key);
        VBox fact = new VBox(Page.text(name, "field-hint"), Page.text(value, "fact"));
        fact.setAccessibleRole(AccessibleRole.TEXT);
        fact.setAccessibleText(name + ": " + value);
        return fact;
    }

    private static Node skills(BadgeClaims claims) {
        Flow skills = new Flow(6, 6);
        claims.skillLabels().forEach(label -> skills.add(Page.text(label, "skill-chip")));
        return skills;
    }

    private Node findings() {
        return Page.card(
                Term.SIGNATURE.beside(Page.section(texts.get("findings.title")), texts),
                FindingsList.of(report.findings(), texts));
    }
}
