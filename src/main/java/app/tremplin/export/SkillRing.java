package app.tremplin.export;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/// The ring of Tremplin: one segment per skill, clockwise from the top.
///
/// @param segments how many
/// @param centre   of the ring, both across and down
/// @param inner    radius
/// @param outer    radius
/// @param gap      between two segments, the same along their whole length
record SkillRing(int segments, double centre, double inner, double outer, double gap) {

    /// The outline of one segment.
    ///
    /// @param index from 0
    Path2D segment(int index) {
        double share = 360.0 / segments;
        // Arc2D counts anticlockwise from three o'clock.
        double start = 90 - index * share;
        Path2D path = new Path2D.Double();
        path.append(arc(outer, start, -share), false);
        path.append(arc(inner, start - share, share), true);
        path.closePath();
        return path;
    }

    private Arc2D arc(double radius, double start, double extent) {
        double margin = Math.copySign(Math.toDegrees(gap / 2 / radius), extent);
        return new Arc2D.Double(
                centre - radius,
                centre - radius,
                2 * radius,
                2 * radius,
                start + margin,
                extent - 2 * margin,
                Arc2D.OPEN);
    }
}
