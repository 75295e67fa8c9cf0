/// The wallet: making, exporting and showing a badge.
@NullMarked
package app.tremplin.ui.badge;

import org.jspecify.annotations.NullMarked;
