/// Writing the CV.
@NullMarked
package app.tremplin.ui.cv;

import org.jspecify.annotations.NullMarked;
