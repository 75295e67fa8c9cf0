/// What to do next.
@NullMarked
package app.tremplin.ui.home;

import org.jspecify.annotations.NullMarked;
