/// Logging and finding missions, importing a planning.
@NullMarked
package app.tremplin.ui.mission;

import org.jspecify.annotations.NullMarked;
