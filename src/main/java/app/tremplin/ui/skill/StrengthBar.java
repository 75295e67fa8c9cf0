package app.tremplin.ui.skill;

import javafx.scene.layout.Region;

/// A bar with a solid part for what is confirmed and a hatched one for what is declared.
///
/// It repeats what stands in words beside it, so screen readers pass over it.
final class StrengthBar extends Region {

    private final Region confirmed = new Region();
    private final Region declared = new Region();
    private final double confirmedShare;
    private final double share;

    /// @param confirmedShare where the solid part ends, 0 to `share`
    /// @param share          where the hatched part ends, 0 to 1
    StrengthBar(String familyId, double confirmedShare, double share) {
        this.confirmedShare = confirmedShare;
        this.share = share;
        getStyleClass().addAll("strength", "family-" + familyId);
        confirmed.getStyleClass().add("confirmed");
        declared.getStyleClass().add("declared");
        setMouseTransparent(true);
        getChildren().addAll(declared, confirmed);
    }

    @Override
    protected void layoutChildren() {
        double solid = snapPositionX(getWidth() * confirmedShare);
        double all = snapPositionX(getWidth() * share);
        confirmed.resizeRelocate(0, 0, solid, getHeight());
        declared.resizeRelocate(solid, 0, all - solid, getHeight());
        confirmed.setVisible(solid > 0);
        declared.setVisible(all > solid);
    }
}
