/// Organisations that sign badges, and their keys.
@NullMarked
package app.tremplin.ui.issuer;

import org.jspecify.annotations.NullMarked;
