package app.tremplin.ui.desk;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Declaration.DeclaredMission;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Volunteer;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.FindingsList;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Portion;
import app.tremplin.ui.kit.Secret;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One volunteer's missions, what is decided about them, and what would be signed.
final class DecidingPanel {

    private enum Field {
        PASSPHRASE
    }

    /// More rows at once would only make the window slow.
    private static final int ROWS = 60;

    private final Texts texts;
    private final DeskModel model;
    private final Catalogue catalogue;
    private final Declaration declaration;
    private final DeskView.Actions actions;
    private final List<MissionDecision> rows = new ArrayList<>();
    private final VBox list = new VBox();
    private final VBox more = new VBox();
    private final Portion portion = new Portion(ROWS, ROWS);
    private final VBox signing = Page.card();
    private final Label totals = Page.text("", "step-title");
    private final Flow skills = new Flow(6, 6);
    private final VBox again = new VBox(8);
    private final Form<Field> form = new Form<>();
    private final PasswordField passphrase = new PasswordField();
    private final VBox node;

    DecidingPanel(
            Texts texts, DeskModel model, Catalogue catalogue, Declaration declaration, DeskView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.catalogue = catalogue;
        this.declaration = declaration;
        this.actions = actions;
        passphrase.setId("passphrase");
        passphrase.setOnAction(event -> unlock());
        totals.setId("desk-totals");
        skills.setId("desk-skills");
        list.getStyleClass().add("decisions");
        showMore();
        node = new VBox(16, volunteer(), missions(), signing);
        model.decisions().addListener((MapChangeListener<Id<Mission>, Decision>) change -> update());
        refresh();
    }

    Node node() {
        return node;
    }

    void focusFirst() {
        rows.stream().findFirst().ifPresent(MissionDecision::focus);
    }

    /// Builds anew what depends on the organisation and its key.
    void refresh() {
        signing.getChildren().setAll(Page.section(texts.get("desk.signing")), totals, skills, split());
        if (model.issuers().size() > 1) {
            signing.getChildren().add(issuers());
        }
        model.issuer()
                .get()
                .ifPresentOrElse(
                        issuer -> signing.getChildren().addAll(actions.isOpen(issuer) ? ready(issuer) : locked(issuer)),
                        () -> signing.getChildren()
                                .add(Page.row(Page.mainButton(
                                        "create-issuer",
                                        texts.get("issuers.create"),
                                        Feather.PLUS,
                                        actions::createIssuer))));
        update();
    }

    void sayPassphrase(String problem) {
        form.say(Field.PASSPHRASE, problem, true);
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    boolean asksAgain(Declaration declared) {
        Optional<LocalDate> earlier = declared.missions().stream()
                .filter(each -> model.decisions().get(each.mission().id()) instanceof Decision.Confirm)
                .flatMap(each -> each.earlier().stream())
                .filter(issued -> model.issuer()
                        .get()
                        .filter(issuer -> issuer.id().equals(issued.issuer()))
                        .isPresent())
                .map(issued -> LocalDate.ofInstant(issued.badge().issuedAt(), ZoneId.systemDefault()))
                .findFirst();
        earlier.ifPresent(day -> {
            Label words = Page.text(texts.get("desk.again", day), "warning");
            words.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            Button once = Page.button(
                    "sign-again", texts.get("desk.again.sign"), Feather.REPEAT, () -> actions.sign(declared, true));
            again.getChildren().setAll(words, Page.row(once));
            once.requestFocus();
        });
        return earlier.isPresent();
    }

    private Node volunteer() {
        Volunteer volunteer = declaration.file().volunteer();
        VBox facts = new VBox(4, Page.text(volunteer.name(), "badge-title"));
        if (!volunteer.accreditation().isEmpty()) {
            facts.getChildren()
                    .add(Page.text(texts.get("desk.accreditation", volunteer.accreditation()), "text-muted"));
        }
        if (!volunteer.emails().isEmpty()) {
            facts.getChildren().add(Page.text(String.join("  ·  ", volunteer.emails()), "text-muted"));
        }
        return Page.card(facts, FindingsList.of(declaration.findings(), texts));
    }

    private Node missions() {
        Button all = Page.button("confirm-all", texts.get("desk.confirm-all"), Feather.CHECK, () -> {
            model.confirmAll(declaration);
            rows.forEach(MissionDecision::refresh);
        });
        int count = declaration.missions().size();
        Flow heading = new Flow(16, 8, Page.section(texts.get("desk.missions", count)), all);
        heading.getStyleClass().add("beside");
        VBox card = Page.card(heading, list);
        card.getChildren().add(more);
        return card;
    }

    private void showMore() {
        List<DeclaredMission> missions = portion.of(declaration.missions());
        int before = rows.size();
        for (int i = before; i < missions.size(); i++) {
            MissionDecision row = new MissionDecision(texts, model, catalogue, missions.get(i), i);
            rows.add(row);
            list.getChildren().add(row.node());
        }
        Optional<Button> next = portion.button(
                "more-missions",
                left -> texts.get("desk.more"),
                declaration.missions().size(),
                this::showMore);
        more.getChildren().setAll(next.stream().toList());
        more.setVisible(next.isPresent());
        more.setManaged(next.isPresent());
        if (before > 0) {
            rows.get(before).focus();
        }
    }

    private Node split() {
        return new VBox(
                6,
                Page.text(texts.get("desk.split"), "field-label"),
                Choice.of(
                        "split",
                        texts.get("desk.split"),
                        List.of(BadgeSplit.values()),
                        each -> texts.get("desk.split." + each.name().toLowerCase(Locale.ROOT)),
                        model.split().get(),
                        model.split()::set));
    }

    private Node issuers() {
        return new VBox(
                6,
                Page.text(texts.get("desk.issuer"), "field-label"),
                Choice.of(
                        "issuer",
                        texts.get("desk.issuer"),
                        model.issuers(),
                        each -> each.profile().name(),
                        model.issuer().get().orElseThrow(),
                        chosen -> {
                            model.issuer().set(Optional.of(chosen));
                            refresh();
                        }));
    }

    private List<Node> ready(Issuer issuer) {
        again.getChildren().clear();
        Button sign = Page.mainButton(
                "sign",
                texts.get("desk.sign", issuer.profile().name()),
                Feather.AWARD,
                () -> actions.sign(declaration, false));
        return List.of(again, new Flow(8, 8, sign, leave()));
    }

    private List<Node> locked(Issuer issuer) {
        return List.of(
                Page.text(texts.get("desk.locked", issuer.profile().name())),
                form.field(Field.PASSPHRASE, texts.get("badges.passphrase"), "", passphrase),
                new Flow(
                        8,
                        8,
                        Page.mainButton("unlock", texts.get("issuers.unlock"), Feather.UNLOCK, this::unlock),
                        leave()));
    }

    private Button leave() {
        return Page.button("leave", texts.get("desk.leave"), Feather.X, actions::next);
    }

    private void unlock() {
        model.issuer().get().ifPresent(issuer -> actions.unlock(issuer, Secret.in(passphrase)));
    }

    private void update() {
        SkillProfile profile = actions.attested(declaration);
        totals.setText(texts.get(
                "desk.totals",
                model.confirmed(),
                texts.formats().duration(profile.minutes()),
                model.refused(),
                declaration.missions().size() - model.confirmed() - model.refused()));
        skills.getChildren().clear();
        profile.attributed()
                .forEach(score -> skills.add(Page.text(score.skill().label().in(texts.language()), "skill-chip")));
        if (profile.attributed().isEmpty()) {
            skills.add(Page.text(texts.get("desk.skills.none"), "text-muted"));
        }
        again.getChildren().clear();
    }
}
