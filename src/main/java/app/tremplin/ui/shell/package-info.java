/// The window: sidebar, notices, and which screen stands in the middle.
@NullMarked
package app.tremplin.ui.shell;

import org.jspecify.annotations.NullMarked;
