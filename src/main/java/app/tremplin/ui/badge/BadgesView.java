package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.PrintSize;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Shortcut;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
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

/// The wallet's nodes: the badges, and what the next one waits for.
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

        /// Draws small pictures, in this order; what was still to be drawn is forgotten.
        void drawSmall(List<WalletItem> items, int pixels);

        void saveBadge(OpenBadge open, BadgeExport format);

        void saveQr(OpenBadge open, String link, PrintSize size);

        void copyLink(String link);

        /// Opens the page that a verification link leads to.
        void openPage(String link);

        /// Opens an address in the browser.
        void browse(String address);

        void changeAddress();

        /// Asks for files to import.
        void chooseBadges();

        /// Imports what was dropped or pasted.
        void take(Pasted pasted);

        /// Asks an organisation's website for its keys.
        ///
        /// @param issuerId a `did:web`
        void askOnline(String issuerId);

        void exportOriginal(ReceivedBadge badge);

        void remove(ReceivedBadge badge);
    }

    private final Texts texts;
    private final BadgesModel model;
    private final List<Skill> skills;
    private final Actions actions;
    private final VBox next = new VBox();
    private final Button another;
    private final Label hint;
    private final BadgeShelf shelf;
    private final VBox opened = new VBox(16);
    private final ScrollPane root;
    private final LockPanel lock;
    private final ReadyPanel ready;
    private final ImportPanel importing;
    private boolean asked;
    private boolean focusNext;

    BadgesView(Texts texts, BadgesModel model, List<Skill> skills, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.skills = skills;
        this.actions = actions;
        this.shelf = new BadgeShelf(texts, model, actions);
        this.lock = new LockPanel(texts, actions);
        this.ready = new ReadyPanel(texts, actions);
        this.importing = new ImportPanel(texts, actions);
        this.another = Page.button("new-badge", texts.get("badges.make.another"), Feather.AWARD, this::askForAnother);
        this.hint = Page.text(texts.get("wallet.import.why"), "text-muted");
        root = Page.scrolling(
                texts.get("badges.title"),
                texts.get("badges.explanation"),
                next,
                new VBox(8, hint, new Flow(8, 8, another, importing.button())),
                importing.card(),
                shelf.box(),
                opened);
        acceptDrops();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        model.state().addListener((property, before, state) -> show(state));
        model.items().addListener((ListChangeListener<WalletItem>) change -> arrange());
        show(model.state().get());
    }

    Parent root() {
        return root;
    }

    void sayWrongPassphrase() {
        lock.sayWrong();
    }

    void show(OpenBadge open) {
        BadgePanel panel = new BadgePanel(texts, open, actions);
        opened.getChildren().setAll(panel.cards());
        arrange();
        if (focusNext) {
            focusNext = false;
            root.setVvalue(0);
            panel.focus();
        }
    }

    void showNone() {
        opened.getChildren().clear();
    }

    /// The badge that is shown next is new: it takes the place of what led to it.
    void focusNext() {
        focusNext = true;
        asked = false;
    }

    void show(List<ImportOutcome> outcomes) {
        importing.show(outcomes);
        if (!outcomes.isEmpty()) {
            root.applyCss();
            root.layout();
            Page.reveal(root, importing.card());
        }
    }

    void showSmall(WalletItem item, byte[] picture) {
        shelf.show(item, picture);
    }

    /// Badges come first; how to make one is there when there is none, when the latest says less than it could, or when
    /// it is asked for.
    private void arrange() {
        boolean empty = model.items().isEmpty();
        boolean invited = switch (model.state().get()) {
            case WalletState.Ready facts -> !model.isUpToDate();
            case WalletState.Blocked(var why) -> true;
            case WalletState.Loading(),
                    WalletState.NameMissing(),
                    WalletState.SkillMissing(),
                    WalletState.KeyMissing(),
                    WalletState.KeyLocked() -> false;
        };
        ready.update(model.isUpToDate(), model.badges().isEmpty());
        show(next, empty || invited || asked);
        show(hint, empty);
        show(another, !next.isVisible() && !(model.state().get() instanceof WalletState.Loading));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void askForAnother() {
        asked = true;
        arrange();
        next.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Files go the way of the whole window: they may be for another place.
    private void acceptDrops() {
        root.setOnDragOver(event -> {
            if (!event.getDragboard().hasFiles() && event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragEntered(event -> page().pseudoClassStateChanged(DROP, true));
        root.setOnDragExited(event -> page().pseudoClassStateChanged(DROP, false));
        root.setOnDragDropped(event -> {
            if (!event.getDragboard().hasFiles()) {
                actions.take(Pasted.from(event.getDragboard()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Node page() {
        return root.getContent();
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
        arrange();
        if (!(state instanceof WalletState.Blocked) && (asked || model.items().isEmpty())) {
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
        return ready.card(facts, skills);
    }
}
