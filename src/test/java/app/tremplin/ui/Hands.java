package app.tremplin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;

/// A mouse and a keyboard in quick hands: the pointer goes straight to its aim, and nothing is waited for.
final class Hands {

    private final FxRobot robot = new FxRobot();
    private final Supplier<Scene> scene;

    /// @param scene where words are typed
    Hands(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /// Clicks in the middle of the node that this selector, or these words, tell.
    void click(String query) {
        Point2D aim = robot.point(query).query();
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(aim);
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
    }

    /// Presses keys together and lets them go.
    void push(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
    }

    /// Types letters where the focus is.
    void write(String words) {
        Window.onWindowThread(() -> {
            words.codePoints().mapToObj(Character::toString).forEach(this::type);
            return true;
        });
    }

    private void type(String letter) {
        for (EventType<KeyEvent> step : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            String typed = step == KeyEvent.KEY_TYPED ? letter : KeyEvent.CHAR_UNDEFINED;
            Event.fireEvent(
                    Optional.ofNullable(scene.get().getFocusOwner())
                            .orElseGet(() -> scene.get().getRoot()),
                    new KeyEvent(step, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }
}
