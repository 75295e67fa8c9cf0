package app.tremplin.ui.skill;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Scene;

/// Builds what is out of view only when what is in view has been laid out, so that a page answers at once.
final class Afterwards {

    private final Deque<Runnable> buildings = new ArrayDeque<>();

    /// Puts off one piece of building.
    void add(Runnable building) {
        buildings.add(building);
    }

    /// Builds now what was put off.
    void all() {
        while (!buildings.isEmpty()) {
            buildings.remove().run();
        }
    }

    /// Builds it after the next layout of the scene, in the order in which it was put off.
    void afterLayout(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                all();
            }
        });
    }

    /// Nothing of it is wanted any more.
    void forget() {
        buildings.clear();
    }
}
