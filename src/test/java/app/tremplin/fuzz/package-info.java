/// What every parser of the badge rooms must hold for any bytes at all; `mvn -Pfuzz test-compile` looks for bytes that
/// break it.
@NullMarked
package app.tremplin.fuzz;

import org.jspecify.annotations.NullMarked;
