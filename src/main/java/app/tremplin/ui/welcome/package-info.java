/// The first run: who I am, and three ways on.
@NullMarked
package app.tremplin.ui.welcome;

import org.jspecify.annotations.NullMarked;
