package app.tremplin.ui.shell;

import app.tremplin.domain.Changes;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Shortcut;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// The menu bar: every place and everything one can do everywhere, each with its keys. On macOS it is the system's.
final class Menus {

    private static final int STEP = 10;

    /// What the menus do.
    interface Actions {
        void go(Destination destination);

        void change(Settings settings);

        void undo();

        void redo();

        void edit(Editing editing);

        void find();

        void fullScreen();

        void quit();
    }

    private final Texts texts;
    private final Settings settings;
    private final Actions actions;
    private final MenuItem undo;
    private final MenuItem redo;
    private final MenuBar bar;

    Menus(Texts texts, Settings settings, Actions actions) {
        this.texts = texts;
        this.settings = settings;
        this.actions = actions;
        undo = item("undo", Shortcut.UNDO, actions::undo);
        redo = item("redo", Shortcut.REDO, actions::redo);
        bar = new MenuBar(file(), edit(), looks(), places(), help());
        bar.setUseSystemMenuBar(true);
        bar.setId("menus");
        tell(Changes.NONE);
    }

    Parent view() {
        return bar;
    }

    /// Says what can be taken back and done again.
    void tell(Changes changes) {
        tell(undo, "history.undo", "history.undo.nothing", changes.undo());
        tell(redo, "history.redo", "history.redo.nothing", changes.redo());
    }

    private void tell(MenuItem item, String key, String nothing, Optional<Phrase> name) {
        item.setText(name.map(change -> texts.get(key, change)).orElseGet(() -> texts.get(nothing)));
        item.setDisable(name.isEmpty());
    }

    private Menu file() {
        Menu menu = menu("file");
        menu.getItems()
                .addAll(
                        item("log", Shortcut.LOG, () -> actions.go(new Destination.MissionForm(MissionDraft.EMPTY))),
                        plain("missions.import", () -> actions.go(new Destination.PlanningImport())),
                        new SeparatorMenuItem(),
                        item("print", Shortcut.PRINT, () -> actions.go(new Destination.Print())));
        if (!Shortcut.isMac()) {
            menu.getItems().addAll(new SeparatorMenuItem(), item("quit", Shortcut.QUIT, actions::quit));
        }
        return menu;
    }

    private Menu edit() {
        Menu menu = menu("edit");
        menu.getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        item("cut", Shortcut.CUT, () -> actions.edit(Editing.CUT)),
                        item("copy", Shortcut.COPY, () -> actions.edit(Editing.COPY)),
                        item("paste", Shortcut.PASTE, () -> actions.edit(Editing.PASTE)),
                        item("select_all", Shortcut.SELECT_ALL, () -> actions.edit(Editing.SELECT_ALL)),
                        new SeparatorMenuItem(),
                        item("find", Shortcut.FIND, actions::find));
        return menu;
    }

    private Menu looks() {
        Menu menu = menu("view");
        menu.getItems()
                .addAll(
                        item("larger", Shortcut.LARGER, () -> text(settings.textPercent() + STEP)),
                        item("smaller", Shortcut.SMALLER, () -> text(settings.textPercent() - STEP)),
                        item("normal", Shortcut.NORMAL, () -> text(Settings.SMALLEST_TEXT)),
                        new SeparatorMenuItem(),
                        themes(),
                        languages(),
                        new SeparatorMenuItem(),
                        item("full_screen", Shortcut.FULL_SCREEN, actions::fullScreen));
        return menu;
    }

    /// Some keys have a twin, as on the number pad, that a menu cannot name.
    void press(KeyEvent event) {
        if (Shortcut.LARGER.matches(event)) {
            event.consume();
            text(settings.textPercent() + STEP);
        } else if (Shortcut.SMALLER.matches(event)) {
            event.consume();
            text(settings.textPercent() - STEP);
        } else if (Shortcut.NORMAL.matches(event)) {
            event.consume();
            text(Settings.SMALLEST_TEXT);
        }
    }

    private void text(int percent) {
        Settings chosen = settings.withTextPercent(percent);
        if (!chosen.equals(settings)) {
            actions.change(chosen);
        }
    }

    private Menu themes() {
        Menu menu = new Menu(texts.get("settings.theme"));
        ToggleGroup group = new ToggleGroup();
        for (Settings.Theme theme : Settings.Theme.values()) {
            String words = texts.get("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
            menu.getItems()
                    .add(radio(
                            words,
                            theme == settings.theme(),
                            group,
                            item -> actions.change(settings.withTheme(theme))));
        }
        return menu;
    }

    private Menu languages() {
        Menu menu = new Menu(texts.get("settings.language"));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            String words = texts.get("language." + language.code());
            menu.getItems()
                    .add(radio(
                            words,
                            language == settings.language(),
                            group,
                            item -> actions.change(settings.withLanguage(language))));
        }
        return menu;
    }

    private static RadioMenuItem radio(
            String words, boolean chosen, ToggleGroup group, Consumer<RadioMenuItem> choose) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> choose.accept(item));
        return item;
    }

    private Menu places() {
        Menu menu = menu("go");
        int digit = 0;
        for (Place place : Place.values()) {
            MenuItem item = plain(place.key(), () -> actions.go(place.destination()));
            if (place == Place.SETTINGS) {
                menu.getItems().add(new SeparatorMenuItem());
                item.setAccelerator(Shortcut.SETTINGS.keys());
            } else if (digit < Shortcut.PLACES.count()) {
                item.setAccelerator(Shortcut.PLACES.keys(digit));
                digit++;
            }
            if (place != Place.HELP) {
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private Menu help() {
        Menu menu = menu("help");
        menu.getItems()
                .addAll(
                        item("help", Shortcut.HELP, () -> actions.go(new Destination.Help())),
                        plain(
                                Shortcut.KEYBOARD.key(),
                                () -> actions.go(new Destination.Help(Destination.Help.KEYBOARD, ""))));
        return menu;
    }

    private Menu menu(String name) {
        Menu menu = new Menu(texts.get("menu." + name));
        menu.setId("menu-" + name);
        return menu;
    }

    private MenuItem item(String name, Shortcut shortcut, Runnable action) {
        MenuItem item = plain(shortcut.key(), action);
        item.setId("menu-" + name);
        item.setAccelerator(shortcut.keys());
        return item;
    }

    private MenuItem plain(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
