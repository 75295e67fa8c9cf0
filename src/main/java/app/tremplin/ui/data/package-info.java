/// My data: whether it is safe, its backups, and how to take, move or delete all of it.
@NullMarked
package app.tremplin.ui.data;

import org.jspecify.annotations.NullMarked;
