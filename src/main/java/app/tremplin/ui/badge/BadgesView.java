package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.PrintSize;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Shortcut;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The wallet's nodes: what the next badge waits for above, the badges below.
final class BadgesView {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// What one can do here.
    interface Actions {
        void giveName();

        void logMission();

        /// @param passphrase empty for none; wiped afterwards
        void makeKey(char[] passphrase);

        /// @param passphrase wiped afterwards
        void unlock(char[] passphrase);

        void make();

        void drawSmall(WalletItem item, int pixels);

        void saveBadge(Badge badge, String extension);

        void saveQr(OpenBadge open, PrintSize size);

        void copyLink(OpenBadge open);

        void openPage(OpenBadge open);

        void changeAddress();

        /// Asks for files to import.
        void chooseBadges();

        /// Imports what was dropped or pasted.
        void take(Pasted pasted);

        void exportOriginal(ReceivedBadge badge);

        void remove(ReceivedBadge badge);
    }

    private final Texts texts;
    private final BadgesModel model;
    private final List<Skill> skills;
    private final boolean local;
    private final Actions actions;
    private final VBox next = new VBox();
    private final BadgeShelf shelf;
    private final VBox opened = new VBox(16);
    private final ScrollPane root;
    private final LockPanel lock;
    private final ReadyPanel ready;
    private final ImportPanel importing;

    /// @param local whether verification links work on this computer alone
    BadgesView(Texts texts, BadgesModel model, List<Skill> skills, boolean local, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.skills = skills;
        this.local = local;
        this.actions = actions;
        this.shelf = new BadgeShelf(texts, model, actions);
        this.lock = new LockPanel(texts, actions);
        this.ready = new ReadyPanel(texts, actions);
        this.importing = new ImportPanel(texts, actions);
        root = Page.scrolling(
                texts.get("badges.title"),
                texts.get("badges.explanation"),
                next,
                importing.card(),
                shelf.box(),
                opened);
        acceptDrops();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        model.state().addListener((property, before, state) -> show(state));
        show(model.state().get());
    }

    Parent root() {
        return root;
    }

    void sayWrongPassphrase() {
        lock.sayWrong();
    }

    void show(OpenBadge open) {
        opened.getChildren().setAll(new BadgePanel(texts, open, local, actions).cards());
        ready.update(model.isUpToDate(), model.badges().isEmpty());
    }

    void show(OpenReceived open) {
        opened.getChildren().setAll(new ReceivedPanel(texts, open, actions).cards());
        ready.update(model.isUpToDate(), model.badges().isEmpty());
    }

    void showNone() {
        opened.getChildren().clear();
    }

    void show(List<ImportOutcome> outcomes) {
        importing.show(outcomes);
        root.applyCss();
        root.layout();
        Page.reveal(root, importing.card());
    }

    void showSmall(WalletItem item, byte[] picture) {
        shelf.show(item, picture);
    }

    private void acceptDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragEntered(event -> importing.card().pseudoClassStateChanged(DROP, true));
        root.setOnDragExited(event -> importing.card().pseudoClassStateChanged(DROP, false));
        root.setOnDragDropped(event -> {
            actions.take(Pasted.from(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// Fields that take text keep the key for themselves.
    private void paste(KeyEvent event) {
        if (Shortcut.PASTE.matches(event) && !(event.getTarget() instanceof TextInputControl)) {
            actions.take(Pasted.from(Clipboard.getSystemClipboard()));
            event.consume();
        }
    }

    private void show(WalletState state) {
        lock.forget();
        next.getChildren()
                .setAll(
                        switch (state) {
                            case WalletState.Loading() -> loading();
                            case WalletState.NameMissing() -> new NamePanel(texts, model, actions).card();
                            case WalletState.SkillMissing() -> skillMissing();
                            case WalletState.KeyMissing() -> new KeyPanel(texts, actions).card();
                            case WalletState.KeyLocked() -> lock.card();
                            case WalletState.Blocked(var why) -> blocked(texts.get(why));
                            case WalletState.Ready facts -> ready(facts);
                        });
        if (!(state instanceof WalletState.Blocked)) {
            next.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private Node loading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setAccessibleText(texts.get("badges.loading"));
        Label words = Page.text(texts.get("badges.loading"), "text-muted");
        VBox card = Page.card(Page.row(progress, words));
        card.getStyleClass().add("loading");
        return card;
    }

    private Node skillMissing() {
        return Page.card(
                Page.section(texts.get("badges.skill.title")),
                Page.text(texts.get("badges.skill.why")),
                Page.mainButton("log-mission", texts.get("missions.log"), Feather.PLUS, actions::logMission));
    }

    private static Node blocked(String why) {
        Label words = Page.text(why, "warning");
        words.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return Page.card(words);
    }

    private Node ready(WalletState.Ready facts) {
        ready.update(model.isUpToDate(), model.badges().isEmpty());
        return ready.card(facts, skills);
    }
}
