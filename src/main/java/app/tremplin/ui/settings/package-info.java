/// Language, theme, text size, who I am.
@NullMarked
package app.tremplin.ui.settings;

import org.jspecify.annotations.NullMarked;
