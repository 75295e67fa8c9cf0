/// Checking a badge or a link.
@NullMarked
package app.tremplin.ui.verify;

import org.jspecify.annotations.NullMarked;
