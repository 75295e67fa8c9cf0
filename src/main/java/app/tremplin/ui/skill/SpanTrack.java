package app.tremplin.ui.skill;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A line through time, filled where a skill stood earned. It repeats what stands in words beside it.
final class SpanTrack extends Region {

    private record Span(Region bar, int from, int to) {}

    private final List<Span> spans = new ArrayList<>();
    private final int steps;

    /// @param earned for each step whether the skill stood earned at its end
    SpanTrack(List<Boolean> earned) {
        this.steps = earned.size();
        getStyleClass().add("span-track");
        setMouseTransparent(true);
        int from = 0;
        while (from < steps) {
            int to = from;
            while (to < steps && earned.get(to).equals(earned.get(from))) {
                to++;
            }
            if (earned.get(from)) {
                Region bar = new Region();
                bar.getStyleClass().add("span");
                spans.add(new Span(bar, from, to));
                getChildren().add(bar);
            }
            from = to;
        }
    }

    @Override
    protected void layoutChildren() {
        for (Span span : spans) {
            double left = snapPositionX(getWidth() * span.from() / steps);
            double right = snapPositionX(getWidth() * span.to() / steps);
            span.bar().resizeRelocate(left, 0, right - left, getHeight());
        }
    }
}
