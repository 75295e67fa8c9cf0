package app.tremplin.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Does one senseless thing after the other with whatever can be seen and used.
final class Monkey {

    /// What would leave this machine, or end the person's workspace on purpose.
    private static final Set<String> FORBIDDEN = Set.of("check-online");

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "é{0}’'\"<b>&",
            "0",
            "7",
            "-1",
            "99999999999999999999",
            "2026-07-26",
            "31/02/2026",
            "10:00",
            "https://example.org/#ABC",
            "עברית \u202e 漢字 \ud83d\ude00",
            "x".repeat(3_000),
            "zoe@example.org");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.SPACE,
            KeyCode.TAB,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.DELETE,
            KeyCode.F1,
            KeyCode.F2);

    private static final List<KeyCode> WITH_SHORTCUT =
            List.of(KeyCode.N, KeyCode.S, KeyCode.F, KeyCode.D, KeyCode.Z, KeyCode.Y, KeyCode.Z);

    private static final int REMEMBERED = 12;

    private final Window window;
    private final Random random;
    private final Path files;
    private final Deque<String> done = new ArrayDeque<>();
    private final Map<String, Integer> places = new TreeMap<>();

    /// @param files a folder with files to choose
    Monkey(Window window, Random random, Path files) {
        this.window = window;
        this.random = random;
        this.files = files;
    }

    /// Does something, and waits until all of it is over.
    void act() {
        if (random.nextInt(4) == 0) {
            window.willChoose(files.resolve(
                    List.of("planning.csv", "nonsense.png", "new.out", "gone").get(random.nextInt(4))));
        }
        try {
            Window.onWindowThread(() -> {
                once();
                return true;
            });
            window.rest();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("after " + this, e);
        }
        window.forgetChosen();
    }

    /// How often each place of the sidebar was gone to.
    String places() {
        return places.toString();
    }

    /// The latest actions.
    @Override
    public String toString() {
        return String.join(" → ", done);
    }

    private void once() {
        List<Node> usable = usable(window.scene().getRoot());
        int dice = random.nextInt(20);
        if (dice < 2) {
            key(KEYS.get(random.nextInt(KEYS.size())), false);
        } else if (dice < 4) {
            key(WITH_SHORTCUT.get(random.nextInt(WITH_SHORTCUT.size())), true);
        } else if (dice < 7) {
            List<Node> sidebar = usable.stream().filter(Monkey::isPlace).toList();
            use(sidebar.get(random.nextInt(sidebar.size())));
        } else {
            List<Node> others = usable.stream().filter(node -> !isPlace(node)).toList();
            use(others.get(random.nextInt(others.size())));
        }
    }

    private static boolean isPlace(Node node) {
        return node.getId() != null && node.getId().startsWith("place-");
    }

    private void key(KeyCode code, boolean shortcut) {
        note((shortcut ? "Ctrl+" : "") + code);
        key(window.scene(), code, shortcut);
    }

    /// Presses and releases a key where the focus is.
    static void key(Scene scene, KeyCode code, boolean shortcut) {
        Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, code, shortcut));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, code, shortcut));
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code, boolean shortcut) {
        return new KeyEvent(type, "", "", code, false, shortcut, false, false);
    }

    private void use(Node node) {
        if (isPlace(node)) {
            places.merge(node.getId(), 1, Integer::sum);
        }
        scrollTo(node);
        node.requestFocus();
        switch (node) {
            case TextInputControl field when field.isEditable() -> type(field);
            case ComboBox<?> box
            when !box.getItems().isEmpty() -> {
                note("choose in " + name(node));
                box.getSelectionModel().select(random.nextInt(box.getItems().size()));
            }
            case TableView<?> table
            when !table.getItems().isEmpty() -> {
                note("select in " + name(node));
                table.getSelectionModel().select(random.nextInt(table.getItems().size()));
            }
            case ListView<?> list
            when !list.getItems().isEmpty() -> {
                note("select in " + name(node));
                list.getSelectionModel().select(random.nextInt(list.getItems().size()));
            }
            case ComboBoxBase<?> box -> note("focus on " + name(node));
            default -> press(node);
        }
    }

    /// As somebody would before using it: into the middle, since the toolkit without a screen fails to draw what pops
    /// up
    /// across the edge of it.
    private static void scrollTo(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane page) {
                double seen = page.getViewportBounds().getHeight();
                double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
                Bounds place = page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                if (hidden > 0) {
                    page.setVvalue((place.getCenterY() - seen / 2) / hidden);
                    page.layout();
                }
            }
        }
    }

    private void type(TextInputControl field) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        note("type into " + name(field));
        if (random.nextBoolean()) {
            field.selectAll();
        }
        field.replaceSelection(words);
    }

    private void press(Node node) {
        if (random.nextBoolean() || node instanceof ButtonBase) {
            note("press " + name(node));
            Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, KeyCode.SPACE, false));
            Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, KeyCode.SPACE, false));
        } else {
            note("click " + name(node));
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                double x = node.getLayoutBounds().getCenterX();
                double y = node.getLayoutBounds().getCenterY();
                Event.fireEvent(
                        node,
                        new MouseEvent(
                                type,
                                x,
                                y,
                                x,
                                y,
                                MouseButton.PRIMARY,
                                1 + random.nextInt(2),
                                false,
                                false,
                                false,
                                false,
                                type == MouseEvent.MOUSE_PRESSED,
                                false,
                                false,
                                true,
                                false,
                                true,
                                new PickResult(node, x, y)));
            }
        }
    }

    private void note(String action) {
        done.add(action);
        if (done.size() > REMEMBERED) {
            done.removeFirst();
        }
    }

    private static String name(Node node) {
        return node.getId() == null ? node.getClass().getSimpleName() + node.getStyleClass() : node.getId();
    }

    private static List<Node> usable(Node node) {
        List<Node> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !FORBIDDEN.contains(String.valueOf(node.getId()))) {
            found.add(node);
        }
        boolean whole = node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof TableView<?>
                || node instanceof ListView<?>;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
