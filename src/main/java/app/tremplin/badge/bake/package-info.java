/// A credential inside a picture.
@NullMarked
package app.tremplin.badge.bake;

import org.jspecify.annotations.NullMarked;
