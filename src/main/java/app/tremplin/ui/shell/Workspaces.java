package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Background;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// The person's own workspace and, while it is explored, the sample's in front of it.
final class Workspaces {

    private static final double MINUTES_BETWEEN_BACKUPS = 10;

    private final Background background;
    private final Timeline backups = new Timeline();
    private Optional<Callable<Tremplin>> opening = Optional.empty();
    private Optional<Tremplin> own = Optional.empty();
    private Optional<Tremplin> sample = Optional.empty();

    Workspaces(Background background) {
        this.background = background;
        backups.getKeyFrames().add(new KeyFrame(Duration.minutes(MINUTES_BETWEEN_BACKUPS), event -> backUp()));
        backups.setCycleCount(Animation.INDEFINITE);
        backups.play();
    }

    /// The one that is worked in; empty while it is being opened.
    Optional<Tremplin> shown() {
        return sample.or(() -> own);
    }

    boolean isOpen() {
        return own.isPresent();
    }

    boolean isSample() {
        return sample.isPresent();
    }

    /// Opens the person's own workspace.
    ///
    /// @param then runs once it is open
    void open(Callable<Tremplin> opening, Runnable then) {
        this.opening = this.opening.or(() -> Optional.of(opening));
        background.run(opening, opened -> {
            own = Optional.of(opened);
            then.run();
            background.run(opened.backups()::sweepAttachments, swept -> {});
        });
    }

    /// Closes the person's own workspace for `work` and opens it again.
    void reopen(Runnable work, Consumer<Reopened> then) {
        own.ifPresent(mine -> {
            own = Optional.empty();
            background.run(() -> Reopened.after(mine, work, opening.orElseThrow()), reopened -> {
                own = Optional.of(reopened.tremplin());
                then.accept(reopened);
            });
        });
    }

    /// Puts a workspace with an invented volunteer in front of the person's own.
    void startSample(Language language, Runnable then) {
        own.ifPresent(mine -> background.run(() -> mine.openSample(language), opened -> {
            sample = Optional.of(opened);
            then.run();
        }));
    }

    /// Goes back to the person's own workspace; what was done in the sample vanishes.
    void endSample(Runnable then) {
        own.ifPresent(mine -> {
            Optional<Tremplin> gone = sample;
            sample = Optional.empty();
            then.run();
            background.run(
                    () -> {
                        gone.ifPresent(Tremplin::close);
                        mine.removeSample();
                        return true;
                    },
                    done -> {});
        });
    }

    /// Keeps settings in the person's own workspace, even while the sample is shown.
    void keep(Settings settings) {
        own.ifPresent(mine -> background.run(
                () -> {
                    mine.preferences().write(settings);
                    return true;
                },
                done -> {}));
    }

    /// Takes a last backup if anything changed, and closes what is open.
    void close() {
        backups.stop();
        sample.ifPresent(Tremplin::close);
        own.ifPresent(Workspaces::closeSafely);
    }

    /// A backup that cannot be taken does not keep the window open: the next start takes it.
    private static void closeSafely(Tremplin tremplin) {
        try {
            tremplin.backups().catchUp();
        } catch (Failure e) {
            // The health of the data tells of it until it is mended.
        } finally {
            tremplin.close();
        }
    }

    private void backUp() {
        own.ifPresent(mine -> background.run(mine.backups()::catchUpHourly, taken -> {}));
    }
}
