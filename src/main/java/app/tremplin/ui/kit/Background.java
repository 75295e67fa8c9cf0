package app.tremplin.ui.kit;

import app.tremplin.domain.Failure;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// The one place where work leaves the window's thread and comes back.
///
/// What the work throws is dealt with here: a [Failure] becomes a notice, anything else is a bug.
public final class Background {

    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final Consumer<Failure> failures;
    private final Consumer<Throwable> bugs;
    private Runnable afterwards = () -> {};

    /// @param failures told on the window's thread when the world failed
    /// @param bugs     told on the window's thread when the program did
    public Background(Consumer<Failure> failures, Consumer<Throwable> bugs) {
        this.failures = failures;
        this.bugs = bugs;
    }

    /// How many pieces of work are under way.
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Says what happens on the window's thread each time after an answer was handed over.
    public void afterwards(Runnable work) {
        afterwards = work;
    }

    /// Runs `work` on a virtual thread and hands its answer to `then` on the window's thread. Call it from the window's
    /// thread.
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, () -> {});
    }

    /// [#run(Callable, Consumer)] that also says, after either end, that the work is over.
    public <T> void run(Callable<T> work, Consumer<T> then, Runnable over) {
        run(work, then, failures, over);
    }

    /// [#run(Callable, Consumer, Runnable)] for a screen that tells some failures itself, at the field they are about.
    ///
    /// @param failed told on the window's thread, instead of a notice
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Failure> failed, Runnable over) {
        running.set(running.get() + 1);
        Thread.ofVirtual().start(() -> {
            Outcome<T> outcome = attempt(work);
            Platform.runLater(() -> {
                running.set(running.get() - 1);
                over.run();
                settle(outcome, then, failed);
                afterwards.run();
            });
        });
    }

    /// Hands what the work tells of its progress to the window's thread.
    ///
    /// @param shown told how much is done, on the window's thread
    public DoubleConsumer shown(DoubleConsumer shown) {
        return done -> Platform.runLater(() -> shown.accept(done));
    }

    /// A way to stop work that asks now and then whether it may go on.
    public Stop stop() {
        return new Stop();
    }

    /// Whether somebody wants work to stop: said on the window's thread, asked by the work on its own.
    public static final class Stop {

        private volatile boolean wanted;

        private Stop() {}

        /// Stops the work the next time it asks.
        public void now() {
            wanted = true;
        }

        /// Whether the work shall stop.
        public boolean isWanted() {
            return wanted;
        }
    }

    /// A line of questions of which only the latest matters, such as a search while typing.
    public Latest latest() {
        return new Latest();
    }

    /// Drops the answers to all questions but the latest one.
    public final class Latest {

        private int asked;

        private Latest() {}

        /// Runs `work`; `then` hears of it only when nothing has been asked since.
        public <T> void run(Callable<T> work, Consumer<T> then) {
            run(work, then, failures);
        }

        /// [#run(Callable, Consumer)] for a screen that tells failures itself; it too hears only of the latest.
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Failure> failed) {
            asked++;
            int mine = asked;
            Background.this.run(work, ifLatest(mine, then), ifLatest(mine, failed), () -> {});
        }

        private <T> Consumer<T> ifLatest(int mine, Consumer<T> consumer) {
            return answer -> {
                if (mine == asked) {
                    consumer.accept(answer);
                }
            };
        }
    }

    private record Outcome<T>(@Nullable T answer, @Nullable Throwable thrown) {}

    private static <T> Outcome<T> attempt(Callable<T> work) {
        try {
            return new Outcome<>(work.call(), null);
        } catch (Throwable e) {
            return new Outcome<>(null, e);
        }
    }

    private <T> void settle(Outcome<T> outcome, Consumer<T> then, Consumer<Failure> failed) {
        switch (outcome.thrown()) {
            case null -> then.accept(Objects.requireNonNull(outcome.answer()));
            case Failure failure -> failed.accept(failure);
            case Throwable bug -> bugs.accept(bug);
        }
    }
}
