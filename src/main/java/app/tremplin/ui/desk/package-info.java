/// The help desk and its register.
@NullMarked
package app.tremplin.ui.desk;

import org.jspecify.annotations.NullMarked;
