package app.tremplin.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the window's thread for a sign of life without pause, and keeps what it was at when the sign came late.
public final class Watchdog implements AutoCloseable {

    private static final double LATE_MILLIS = 16;
    private static final long LOOK_NANOS = 4_000_000;
    private static final int FRAMES = 14;

    /// One time the window's thread was held.
    ///
    /// @param millis    until it answered; on a busy machine it may have stood in line for a processor
    /// @param cpuMillis that it worked meanwhile
    /// @param doing     the frames seen halfway, the innermost first
    public record Hold(String where, double millis, double cpuMillis, List<String> doing) {

        /// Whether a class of ours is at work.
        public boolean isOurs() {
            return doing.stream().anyMatch(frame -> frame.startsWith("app.tremplin"));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %.0f ms, %.0f ms of work%n", where, millis, cpuMillis)
                    + doing.stream().map(frame -> "      " + frame + "\n").collect(Collectors.joining());
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final Thread dog;
    private final AtomicReference<String> where = new AtomicReference<>("");
    private final List<Hold> late = new ArrayList<>();
    private volatile boolean over;

    /// Starts to watch.
    public Watchdog() {
        window = Window.onWindowThread(Thread::currentThread);
        dog = Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    /// Says what is being done from now on.
    public void at(String place) {
        where.set(place);
    }

    /// The times it was held for more than 16 ms of work, the worst first.
    public List<Hold> late() {
        synchronized (late) {
            return late.stream()
                    .sorted(Comparator.comparingDouble(Hold::cpuMillis).reversed())
                    .toList();
        }
    }

    private void watch() {
        while (!over) {
            String place = where.get();
            long start = System.nanoTime();
            long worked = threads.getThreadCpuTime(window.threadId());
            AtomicReference<Boolean> answered = new AtomicReference<>(false);
            Thread waiting = Thread.currentThread();
            Platform.runLater(() -> {
                answered.set(true);
                LockSupport.unpark(waiting);
            });
            StackTraceElement[] seen = {};
            while (!answered.get() && !over) {
                LockSupport.parkNanos(LOOK_NANOS);
                StackTraceElement[] now = window.getStackTrace();
                if (!answered.get() && now.length > seen.length / 2) {
                    seen = now;
                }
            }
            double cpu = (threads.getThreadCpuTime(window.threadId()) - worked) / 1e6;
            if (cpu > LATE_MILLIS) {
                keep(new Hold(place, (System.nanoTime() - start) / 1e6, cpu, frames(seen)));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void keep(Hold hold) {
        synchronized (late) {
            late.add(hold);
        }
    }

    /// The innermost frames and all of ours.
    private static List<String> frames(StackTraceElement[] stack) {
        List<String> all = Arrays.stream(stack)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .toList();
        List<String> kept = new ArrayList<>(all.subList(0, Math.min(4, all.size())));
        all.stream()
                .skip(4)
                .filter(frame -> frame.startsWith("app.tremplin") && !frame.contains("ui.Window"))
                .limit(FRAMES)
                .forEach(kept::add);
        return kept;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        dog.join();
    }
}
