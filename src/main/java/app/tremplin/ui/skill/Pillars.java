package app.tremplin.ui.skill;

import java.util.List;
import javafx.scene.layout.Region;

/// A pillar for each step, as high as the time worked in it. It repeats what stands in words below.
final class Pillars extends Region {

    private static final double FILLED = 0.72;

    private final List<Long> values;
    private final long highest;

    Pillars(List<Long> values) {
        this.values = values;
        this.highest = values.stream().mapToLong(Long::longValue).max().orElse(1);
        getStyleClass().add("pillars");
        setMouseTransparent(true);
        for (int i = 0; i < values.size(); i++) {
            Region pillar = new Region();
            pillar.getStyleClass().add("pillar");
            getChildren().add(pillar);
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() / values.size();
        for (int i = 0; i < values.size(); i++) {
            double height = Math.max(2, getHeight() * values.get(i) / highest);
            double left = snapPositionX(room * (i + (1 - FILLED) / 2));
            getChildren().get(i).resizeRelocate(left, getHeight() - height, snapSizeX(room * FILLED), height);
        }
    }
}
