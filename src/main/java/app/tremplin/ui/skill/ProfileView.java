package app.tremplin.ui.skill;

import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The skills with their strength; the reasons of the open one stand on the right, or below it in a narrow window.
final class ProfileView {

    private static final double WIDE_EMS = 90;
    private static final double STACKED_EMS = 46;
    private static final double NARROW_EMS = 40;
    private static final double PANEL_SHARE = 0.42;

    private enum Shape {
        CHART,
        TABLE
    }

    /// How much room there is.
    ///
    /// @param em      the size of the text in pixels
    /// @param wide    whether the reasons fit beside the list
    /// @param stacked whether a skill's bar goes below its name
    /// @param narrow  whether the header's words go below the ring
    private record Room(double em, boolean wide, boolean stacked, boolean narrow) {}

    private final Kit kit;
    private final Texts texts;
    private final Runnable log;
    private final Consumer<Mission> mission;
    private final VBox content = new VBox(18);
    private final ScrollPane page;
    private final ScrollPane aside = new ScrollPane();
    private final BorderPane root;
    private final VBox belowTable = new VBox();
    private final Label measure = new Label();
    private final SkillList list = new SkillList(this::toggle);
    private Optional<SkillsModel> model = Optional.empty();
    private Optional<String> open = Optional.empty();
    private Optional<Room> room = Optional.empty();
    private SkillsModel.Order order = SkillsModel.Order.RANK;
    private Shape shape = Shape.CHART;

    /// @param attributed how many skills a volunteer gets at most
    /// @param parts      the choice of what to look at
    /// @param log        goes and logs a mission
    /// @param mission    goes to a mission
    ProfileView(Kit kit, int attributed, Node parts, Runnable log, Consumer<Mission> mission) {
        this.kit = kit;
        this.texts = kit.texts();
        this.log = log;
        this.mission = mission;
        page = Page.scrolling(
                texts.get("skills.title"), texts.get("skills.explanation", attributed), measure, parts, content);
        measure.setVisible(false);
        measure.setManaged(false);
        root = new BorderPane(page);
        aside.setFitToWidth(true);
        aside.getStyleClass().addAll("edge-to-edge", "page-scroll", "aside");
        aside.prefWidthProperty().bind(root.widthProperty().multiply(PANEL_SHARE));
        root.widthProperty().addListener((property, before, after) -> arrange());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    Optional<String> open() {
        return open;
    }

    /// Shows the skills.
    ///
    /// @param skillId whose reasons are open
    void show(SkillsModel skills, Optional<String> skillId) {
        boolean stands = model.filter(skills::equals).isPresent() && room.equals(Optional.of(measured()));
        Optional<String> before = open;
        model = Optional.of(skills);
        open = skillId.filter(id -> skills.catalogue().skill(id).isPresent());
        if (!stands) {
            room = Optional.of(measured());
            build();
            layOut();
        } else if (!before.equals(open)) {
            showReasons();
            layOut();
        }
        list.open().ifPresentOrElse(this::reveal, () -> page.setVvalue(0));
        list.open().or(list::first).ifPresent(Node::requestFocus);
    }

    private void arrange() {
        if (model.isPresent() && !room.equals(Optional.of(measured()))) {
            room = Optional.of(measured());
            build();
        }
    }

    private Room measured() {
        double em = measure.getFont().getSize();
        double ems = root.getWidth() / em;
        boolean wide = ems >= WIDE_EMS && shape == Shape.CHART;
        double left = wide ? ems * (1 - PANEL_SHARE) : ems;
        return new Room(em, wide, left < STACKED_EMS, left < NARROW_EMS);
    }

    private void build() {
        list.clear();
        content.getChildren().clear();
        room.ifPresent(size -> model.ifPresent(skills -> {
            SkillWords says = new SkillWords(texts, skills);
            SkillsHeader header = new SkillsHeader(says, this::ask);
            content.getChildren().add(header.of(size.em(), size.stacked(), size.narrow()));
            if (skills.isEmpty()) {
                content.getChildren().add(empty());
            } else {
                content.getChildren().addAll(choices(), header.legend(size.narrow()));
                content.getChildren().addAll(earned(says, size));
            }
            content.getChildren().add(rest(says, size));
            list.completeAfterLayout(root.getScene());
        }));
        showReasons();
    }

    private Node empty() {
        VBox card = Page.card(
                Page.text(texts.get("skills.empty"), "step-title"),
                Page.text(texts.get("skills.empty.why"), "text-muted"),
                Page.mainButton("skills-log", texts.get("missions.log"), Feather.PLUS, log));
        card.setId("skills-empty");
        return card;
    }

    private Node choices() {
        FlowPane orders = Choice.of(
                "order",
                texts.get("skills.order"),
                List.of(SkillsModel.Order.values()),
                value -> texts.get("skills.order." + value.name().toLowerCase(Locale.ROOT)),
                order,
                this::order);
        FlowPane shapes = Choice.of(
                "shape",
                texts.get("skills.shape"),
                List.of(Shape.values()),
                value -> texts.get("skills.shape." + value.name().toLowerCase(Locale.ROOT)),
                shape,
                this::shape);
        shapes.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(orders, Priority.ALWAYS);
        HBox.setHgrow(shapes, Priority.ALWAYS);
        return new HBox(12, orders, shapes);
    }

    private List<Node> earned(SkillWords says, Room size) {
        List<SkillsModel.Group> groups = says.model().groups(order);
        if (shape == Shape.TABLE) {
            List<SkillScore> scores =
                    groups.stream().flatMap(group -> group.scores().stream()).toList();
            TableView<SkillScore> table = new SkillTable(says, kit).of(scores);
            says.model().all().attributed().stream()
                    .filter(score -> open.filter(score.skill().id()::equals).isPresent())
                    .forEach(table.getSelectionModel()::select);
            table.getSelectionModel().selectedItemProperty().addListener((property, before, score) -> selected(score));
            belowTable.getChildren().clear();
            return List.of(table, belowTable);
        }
        List<Node> nodes = new ArrayList<>();
        for (SkillsModel.Group group : groups) {
            heading(group, says).ifPresent(name -> nodes.add(Page.section(name)));
            nodes.add(list.group(group.scores(), says, size.stacked()));
        }
        return nodes;
    }

    private Optional<String> heading(SkillsModel.Group group, SkillWords says) {
        return switch (group) {
            case SkillsModel.Group.Whole whole -> Optional.empty();
            case SkillsModel.Group.Family(var family, var scores) ->
                Optional.of(family.name().in(texts.language()));
            case SkillsModel.Group.Kind(var kind, var scores) -> Optional.of(says.kindMeaning(kind));
        };
    }

    private Node rest(SkillWords says, Room size) {
        return new VBox(
                10,
                Page.section(texts.get("skills.rest")),
                Page.text(texts.get("skills.rest.why"), "text-muted"),
                list.group(says.model().rest(), says, size.stacked()));
    }

    private void selected(@Nullable SkillScore score) {
        open = Optional.ofNullable(score).map(each -> each.skill().id());
        showReasons();
    }

    private void order(SkillsModel.Order chosen) {
        order = chosen;
        rebuild("order-" + chosen.ordinal());
    }

    private void shape(Shape chosen) {
        shape = chosen;
        room = Optional.of(measured());
        rebuild("shape-" + chosen.ordinal());
    }

    private void rebuild(String focus) {
        build();
        layOut();
        Optional.ofNullable(content.lookup("#" + focus)).ifPresent(Node::requestFocus);
    }

    /// Opens the reasons of a skill that was chosen on the wheel.
    private void ask(String skillId) {
        list.row(skillId).ifPresent(row -> {
            open = Optional.of(skillId);
            showReasons();
            layOut();
            row.requestFocus();
            reveal(row);
        });
    }

    /// Brings a row into view, and as much of its reasons as there is room for.
    private void reveal(SkillRow row) {
        Optional.ofNullable(page.getContent().lookup("#why")).ifPresent(panel -> Page.reveal(page, panel));
        Page.reveal(page, row);
    }

    private void toggle(SkillRow row) {
        double before = row.localToScene(0, 0).getY();
        open = row.isOpen() ? Optional.empty() : Optional.of(row.skillId());
        showReasons();
        layOut();
        stay(row, before);
    }

    /// Keeps a row under the pointer when a panel above it has closed.
    private void stay(SkillRow row, double before) {
        double hidden = content.getParent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        if (hidden > 0) {
            page.setVvalue(page.getVvalue() + (row.localToScene(0, 0).getY() - before) / hidden);
        }
    }

    private void close() {
        Optional<SkillRow> row = list.open();
        open = Optional.empty();
        showReasons();
        row.ifPresent(Node::requestFocus);
    }

    private void showReasons() {
        list.open(open);
        belowTable.getChildren().clear();
        boolean wide = room.map(Room::wide).orElse(false);
        root.setRight(wide ? aside : null);
        aside.setContent(invitation());
        model.ifPresent(skills -> open.ifPresent(id -> {
            VBox panel = new WhyPanel(new SkillWords(texts, skills), kit.browser(), mission, this::close)
                    .of(skills.all().of(id), wide || room.map(Room::stacked).orElse(false));
            if (wide) {
                panel.getStyleClass().add("why-aside");
                aside.setContent(panel);
                aside.setVvalue(0);
            } else {
                list.open()
                        .ifPresentOrElse(
                                row -> list.putBelow(row, panel),
                                () -> belowTable.getChildren().setAll(panel));
            }
        }));
    }

    private Node invitation() {
        VBox box = new VBox(Page.text(texts.get("skills.why.invitation"), "text-muted"));
        box.getStyleClass().add("why-aside");
        return box;
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Node focused = root.getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ESCAPE && open.isPresent()) {
            close();
            event.consume();
        } else if (step != 0 && focused instanceof SkillRow row) {
            SkillRow next = list.beside(row, step);
            next.requestFocus();
            Page.reveal(page, next);
            event.consume();
        }
    }
}
