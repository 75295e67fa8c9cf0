/// The help inside the application.
@NullMarked
package app.tremplin.ui.help;

import org.jspecify.annotations.NullMarked;
