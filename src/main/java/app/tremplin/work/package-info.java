/// The verbs. Each one owns its transaction and returns words of the domain.
@NullMarked
package app.tremplin.work;

import org.jspecify.annotations.NullMarked;
