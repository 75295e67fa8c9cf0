package app.tremplin.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Waits for the window, by what it tells and not by the clock. What the program has failed at meanwhile fails the
/// test.
final class Patience {

    private static final int SECONDS = 90;

    private final Scene scene;
    private final ReadOnlyIntegerProperty running;
    private final List<Throwable> bugs;

    /// @param running how many tasks run in the background
    /// @param bugs    what the program has failed at so far
    Patience(Scene scene, ReadOnlyIntegerProperty running, List<Throwable> bugs) {
        this.scene = scene;
        this.running = running;
        this.bugs = bugs;
    }

    /// Waits until nothing runs in the background any more and what is shown is laid out.
    void settle() {
        do {
            rest();
            frame();
        } while (Window.onWindowThread(() -> running.get() > 0));
    }

    /// Waits until the next frame is laid out.
    void frame() {
        CountDownLatch laidOut = new CountDownLatch(1);
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        await(laidOut);
    }

    /// Waits, without laying anything out, until nothing runs in the background any more.
    void rest() {
        while (true) {
            CountDownLatch idle = Window.onWindowThread(this::idle);
            boolean wasIdle = idle.getCount() == 0;
            await(idle);
            if (wasIdle) {
                return;
            }
        }
    }

    private CountDownLatch idle() {
        CountDownLatch idle = new CountDownLatch(1);
        if (running.get() == 0) {
            idle.countDown();
        } else {
            running.addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Number> property, Number before, Number after) {
                    if (after.intValue() == 0) {
                        running.removeListener(this);
                        idle.countDown();
                    }
                }
            });
        }
        return idle;
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still busy after " + SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!bugs.isEmpty()) {
            throw new AssertionError("the program failed", bugs.getFirst());
        }
    }
}
