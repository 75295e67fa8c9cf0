package app.tremplin.ui.desk;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Publication;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.PublicationMark;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The register's nodes: a search, a table, and what can be done with one badge.
final class RegisterView {

    /// What one can do here.
    interface Actions {
        void search();

        /// Looks whether what is published is older than the register.
        void compare();

        void publish(Issuer issuer);

        /// @param reason never blank
        void withdraw(IssuedBadge badge, Withdrawal withdrawal, String reason);

        void reinstate(IssuedBadge badge);

        void export(IssuedBadge badge, Issuer issuer);

        /// @param chosen those that are selected; may be none
        void print(Issuer issuer, List<IssuedBadge> chosen);

        void exportLists(Issuer issuer);

        void desk();
    }

    private enum Field {
        REASON
    }

    private static final double SEARCH = 14;
    private static final double LEAST_HEIGHT = 260;

    private final Texts texts;
    private final Actions actions;
    private final CustomTextField search = new CustomTextField();
    private final TableView<IssuedBadge> table = new TableView<>();
    private final VBox issuers = new VBox();
    private final VBox web = new VBox();
    private final VBox asking = Page.card();
    private final Form<Field> form = new Form<>();
    private final TextField reason = new TextField();
    private final Flow buttons = new Flow(8, 8);
    private final Button lists;
    private final Button print;
    private final ScrollPane root;
    private Optional<Issuer> issuer = Optional.empty();

    RegisterView(Texts texts, String words, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        search.setId("search");
        search.setPromptText(texts.get("register.search"));
        search.setAccessibleText(texts.get("register.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setText(words);
        search.textProperty().addListener(change -> actions.search());
        reason.setId("reason");
        buildTable();
        hide();
        web.setManaged(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<IssuedBadge>) change -> {
            hide();
            showButtons();
        });
        Button back = Page.button("desk", texts.get("register.desk"), Feather.ARROW_LEFT, actions::desk);
        lists = Page.button(
                "export-lists",
                texts.get("register.lists"),
                Feather.LIST,
                () -> issuer.ifPresent(actions::exportLists));
        print = Page.button(
                "print-register",
                texts.get("register.print"),
                Feather.PRINTER,
                () -> issuer.ifPresent(own -> actions.print(own, List.copyOf(chosen()))));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_HEIGHT);
        root = Page.filling(
                texts.get("register.title"),
                texts.get("register.explanation"),
                issuers,
                web,
                Pair.of(search, Page.wrapping(back, print, lists), SEARCH),
                table,
                buttons,
                asking);
        showButtons();
    }

    Parent root() {
        return root;
    }

    TableView<IssuedBadge> table() {
        return table;
    }

    String search() {
        return search.getText();
    }

    Optional<Issuer> issuer() {
        return issuer;
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// The organisations to choose from, where there are several.
    void offer(List<Issuer> all) {
        issuer = all.stream().findFirst();
        issuers.getChildren().clear();
        if (all.size() > 1) {
            issuers.getChildren()
                    .add(Choice.of(
                            "issuer",
                            texts.get("desk.issuer"),
                            all,
                            each -> each.profile().name(),
                            all.getFirst(),
                            chosen -> {
                                issuer = Optional.of(chosen);
                                actions.search();
                                actions.compare();
                            }));
        }
        issuers.setManaged(all.size() > 1);
        print.setDisable(all.isEmpty());
        lists.setDisable(all.isEmpty());
        if (all.isEmpty()) {
            show(List.of());
        }
    }

    void show(List<IssuedBadge> badges) {
        boolean acting = buttons.isFocusWithin();
        Set<Id<Badge>> before = chosen().stream().map(each -> each.badge().id()).collect(Collectors.toSet());
        table.getItems().setAll(badges);
        badges.stream()
                .filter(badge -> before.contains(badge.badge().id()))
                .forEach(badge -> table.getSelectionModel().select(badge));
        table.setPlaceholder(
                Page.text(texts.get(search().isBlank() ? "register.empty" : "register.none"), "text-muted"));
        showButtons();
        if (acting) {
            // The button that was pressed has gone; the badge that it was pressed for is here.
            table.requestFocus();
        }
    }

    /// Says so where whoever verifies is told something older than what stands here.
    void showPublication(Publication publication) {
        web.getChildren().clear();
        boolean current = publication instanceof Publication.Current;
        web.setManaged(!current);
        if (!current) {
            Button publish = Page.button(
                    "publish",
                    texts.get("issuers.publish"),
                    Feather.UPLOAD_CLOUD,
                    () -> issuer.ifPresent(actions::publish));
            web.getChildren().add(Pair.of(PublicationMark.of(publication, texts), publish, SEARCH));
        }
    }

    private void showButtons() {
        Optional<IssuedBadge> badge = selected();
        boolean revoked =
                badge.map(each -> each.status() instanceof BadgeStatus.Revoked).orElse(true);
        boolean suspended = badge.map(each -> each.status() instanceof BadgeStatus.Suspended)
                .orElse(false);
        Button export = forSelected(
                "export-badge",
                "register.export",
                Feather.DOWNLOAD,
                each -> issuer.ifPresent(own -> actions.export(each, own)));
        export.setDisable(badge.isEmpty());
        Button pause = suspended
                ? forSelected("reinstate", "register.reinstate", Feather.ROTATE_CCW, actions::reinstate)
                : forSelected("suspend", "register.suspend", Feather.PAUSE, each -> ask(each, Withdrawal.SUSPEND));
        pause.setDisable(revoked);
        Button revoke = forSelected("revoke", "register.revoke", Feather.SLASH, each -> ask(each, Withdrawal.REVOKE));
        revoke.setDisable(revoked);
        buttons.getChildren().clear();
        List.of(export, pause, revoke).forEach(buttons::add);
    }

    private Button forSelected(String id, String key, Feather icon, Consumer<IssuedBadge> action) {
        return Page.button(id, texts.get(key), icon, () -> selected().ifPresent(action));
    }

    /// Asks for the reason, and says what it means: for a revocation there is no way back.
    private void ask(IssuedBadge badge, Withdrawal withdrawal) {
        String name = withdrawal.name().toLowerCase(Locale.ROOT);
        reason.clear();
        reason.setOnAction(event -> withdraw(badge, withdrawal));
        String seen = badge.statusIndex().isPresent() ? ".why" : ".unlisted";
        Label meaning = Page.text(texts.get("register." + name + seen, badge.holder()), "warning");
        meaning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        asking.getChildren()
                .setAll(
                        meaning,
                        form.field(
                                Field.REASON, texts.get("register.reason"), texts.get("register.reason.hint"), reason),
                        new Flow(
                                8,
                                8,
                                Page.mainButton(
                                        "withdraw",
                                        texts.get("register." + name),
                                        Feather.CHECK,
                                        () -> withdraw(badge, withdrawal)),
                                Page.button("leave", texts.get("common.cancel"), Feather.X, this::hide)));
        asking.setVisible(true);
        asking.setManaged(true);
        reason.requestFocus();
    }

    private void withdraw(IssuedBadge badge, Withdrawal withdrawal) {
        boolean missing = reason.getText().isBlank();
        form.say(Field.REASON, missing ? texts.get("desk.reason.missing") : "", missing);
        if (missing) {
            form.focusFirstWrong();
        } else {
            String given = reason.getText().strip();
            hide();
            actions.withdraw(badge, withdrawal, given);
        }
    }

    private void hide() {
        boolean answering = asking.isFocusWithin();
        asking.setVisible(false);
        asking.setManaged(false);
        if (answering) {
            table.requestFocus();
        }
    }

    /// The badge that alone is selected: withdrawing is done one by one.
    private Optional<IssuedBadge> selected() {
        List<IssuedBadge> chosen = chosen();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    private List<IssuedBadge> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void buildTable() {
        table.setId("register-table");
        table.setPlaceholder(new Label());
        table.setAccessibleText(texts.get("register.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("issued", badge -> texts.formats().shortPeriod(day(badge), day(badge))),
                        column("holder", IssuedBadge::holder),
                        column("title", badge -> badge.badge().title()),
                        statusColumn()));
    }

    private static LocalDate day(IssuedBadge badge) {
        return LocalDate.ofInstant(badge.badge().issuedAt(), ZoneId.systemDefault());
    }

    private TableColumn<IssuedBadge, IssuedBadge> column(String name, Function<IssuedBadge, String> words) {
        TableColumn<IssuedBadge, IssuedBadge> column = new TableColumn<>(texts.get("register.column." + name));
        column.setId(name);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IssuedBadge badge, boolean empty) {
                super.updateItem(badge, empty);
                setText(badge == null || empty ? "" : words.apply(badge));
            }
        });
        return column;
    }

    private TableColumn<IssuedBadge, IssuedBadge> statusColumn() {
        TableColumn<IssuedBadge, IssuedBadge> column = column("status", badge -> status(badge.status()));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable IssuedBadge badge, boolean empty) {
                super.updateItem(badge, empty);
                setText(badge == null || empty ? "" : status(badge.status()));
                setGraphic(badge == null || empty ? null : sign(badge.status()));
            }
        });
        return column;
    }

    private String status(BadgeStatus status) {
        return switch (status) {
            case BadgeStatus.Valid() -> texts.get("register.status.valid");
            case BadgeStatus.Suspended(var at, String why) -> texts.get("register.status.suspended", why);
            case BadgeStatus.Revoked(var at, String why) -> texts.get("register.status.revoked", why);
        };
    }

    private static FontIcon sign(BadgeStatus status) {
        FontIcon icon = new FontIcon(
                switch (status) {
                    case BadgeStatus.Valid valid -> Feather.CHECK_CIRCLE;
                    case BadgeStatus.Suspended suspended -> Feather.PAUSE_CIRCLE;
                    case BadgeStatus.Revoked revoked -> Feather.X_CIRCLE;
                });
        icon.getStyleClass().add(status instanceof BadgeStatus.Valid ? "state-confirmed" : "state-refused");
        return icon;
    }
}
