package app.tremplin.ui.kit;

import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.META_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import app.tremplin.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Every keyboard shortcut there is: its keys on each system, and the key of what it does (`shortcut.` and its name).
public enum Shortcut {
    HELP(Scope.EVERYWHERE, key(KeyCode.F1)),
    KEYBOARD(Scope.EVERYWHERE, "?"),
    PLACES(
            Scope.EVERYWHERE,
            key(KeyCode.DIGIT1, SHORTCUT_DOWN),
            key(KeyCode.DIGIT2, SHORTCUT_DOWN),
            key(KeyCode.DIGIT3, SHORTCUT_DOWN),
            key(KeyCode.DIGIT4, SHORTCUT_DOWN),
            key(KeyCode.DIGIT5, SHORTCUT_DOWN),
            key(KeyCode.DIGIT6, SHORTCUT_DOWN),
            key(KeyCode.DIGIT7, SHORTCUT_DOWN),
            key(KeyCode.DIGIT8, SHORTCUT_DOWN),
            key(KeyCode.DIGIT9, SHORTCUT_DOWN)),
    SETTINGS(Scope.EVERYWHERE, key(KeyCode.COMMA, SHORTCUT_DOWN)),
    LOG(Scope.EVERYWHERE, key(KeyCode.N, SHORTCUT_DOWN)),
    PRINT(Scope.EVERYWHERE, key(KeyCode.P, SHORTCUT_DOWN)),
    FIND(Scope.EVERYWHERE, key(KeyCode.F, SHORTCUT_DOWN)),
    UNDO(Scope.EVERYWHERE, key(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(Scope.EVERYWHERE, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN)),
    LARGER(
            Scope.EVERYWHERE,
            key(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY),
            key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
    SMALLER(Scope.EVERYWHERE, key(KeyCode.MINUS, SHORTCUT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    NORMAL(Scope.EVERYWHERE, key(KeyCode.DIGIT0, SHORTCUT_DOWN), key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
    FULL_SCREEN(Scope.EVERYWHERE, isMac() ? key(KeyCode.F, CONTROL_DOWN, META_DOWN) : key(KeyCode.F11)),
    MENU(Scope.EVERYWHERE, key(KeyCode.F10)),
    NOTICE(Scope.EVERYWHERE, key(KeyCode.F6)),
    QUIT(Scope.EVERYWHERE, key(KeyCode.Q, SHORTCUT_DOWN)),
    SAVE(Scope.FORM, key(KeyCode.S, SHORTCUT_DOWN)),
    LEAVE(Scope.FORM, key(KeyCode.ESCAPE)),
    CUT(Scope.FORM, key(KeyCode.X, SHORTCUT_DOWN)),
    COPY(Scope.FORM, key(KeyCode.C, SHORTCUT_DOWN)),
    PASTE(Scope.FORM, key(KeyCode.V, SHORTCUT_DOWN)),
    SELECT_ALL(Scope.FORM, key(KeyCode.A, SHORTCUT_DOWN)),
    QUICK(Scope.LIST, key(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)),
    OPEN(Scope.LIST, key(KeyCode.ENTER), key(KeyCode.F2)),
    DUPLICATE(Scope.LIST, key(KeyCode.D, SHORTCUT_DOWN)),
    DELETE(Scope.LIST, key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),
    COPY_ROWS(Scope.LIST, key(KeyCode.C, SHORTCUT_DOWN)),
    CONTEXT(Scope.LIST, key(KeyCode.F10, SHIFT_DOWN)),
    OPEN_FILE(Scope.DESK, key(KeyCode.O, SHORTCUT_DOWN)),
    SIGN(Scope.DESK, key(KeyCode.ENTER, SHORTCUT_DOWN));

    /// Where a shortcut works.
    public enum Scope {
        EVERYWHERE,
        FORM,
        LIST,
        DESK
    }

    private final Scope scope;
    private final List<KeyCombination> keys;
    private final String sign;

    Shortcut(Scope scope, KeyCombination... keys) {
        this.scope = scope;
        this.keys = List.of(keys);
        this.sign = "";
    }

    Shortcut(Scope scope, String sign) {
        this.scope = scope;
        this.keys = List.of();
        this.sign = sign;
    }

    /// Where it works.
    public Scope scope() {
        return scope;
    }

    /// Whether this key, or this typed character, is it.
    public boolean matches(KeyEvent event) {
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
        return typed
                ? !sign.isEmpty() && sign.equals(event.getCharacter())
                : keys.stream().anyMatch(each -> each.match(event));
    }

    /// The keys that menus name; [#KEYBOARD] has none.
    public KeyCombination keys() {
        return keys.getFirst();
    }

    /// The keys of the place with this index; only [#PLACES] has several.
    public KeyCombination keys(int index) {
        return keys.get(index);
    }

    /// How many places it has keys for.
    public int count() {
        return keys.size();
    }

    /// The key of the sentence that says what it does.
    public String key() {
        return "shortcut." + name().toLowerCase(Locale.ROOT);
    }

    /// Its keys as they are written on this system's keyboard.
    public String written(Texts texts) {
        if (this == PLACES) {
            return written(keys.getFirst(), texts) + " … " + written(keys.getLast(), texts);
        }
        return sign.isEmpty() ? written(keys.getFirst(), texts) : sign;
    }

    private static String written(KeyCombination keys, Texts texts) {
        StringBuilder words = new StringBuilder();
        String between = isMac() ? "" : "+";
        modifier(words, keys.getControl(), isMac() ? "⌃" : texts.get("key.ctrl"), between);
        modifier(words, keys.getAlt(), isMac() ? "⌥" : "Alt", between);
        modifier(words, keys.getShift(), isMac() ? "⇧" : texts.get("key.shift"), between);
        modifier(words, keys.getShortcut(), isMac() ? "⌘" : texts.get("key.ctrl"), between);
        modifier(words, keys.getMeta(), "⌘", between);
        return words + name(((KeyCodeCombination) keys).getCode(), texts);
    }

    private static void modifier(StringBuilder words, ModifierValue value, String name, String between) {
        if (value == ModifierValue.DOWN) {
            words.append(name).append(between);
        }
    }

    private static String name(KeyCode code, Texts texts) {
        return switch (code) {
            case ENTER, DELETE, ESCAPE -> texts.get("key." + code.name().toLowerCase(Locale.ROOT));
            case COMMA -> ",";
            case PLUS -> "+";
            case MINUS -> "-";
            default -> code.getName();
        };
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /// Whether this is macOS, where menus and keys have places of their own.
    public static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
