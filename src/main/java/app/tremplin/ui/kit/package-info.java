/// What all screens share.
@NullMarked
package app.tremplin.ui.kit;

import org.jspecify.annotations.NullMarked;
