/// Measurements by JMH; `mvn -Pbench test-compile` runs them.
@NullMarked
package app.tremplin.bench;

import org.jspecify.annotations.NullMarked;
