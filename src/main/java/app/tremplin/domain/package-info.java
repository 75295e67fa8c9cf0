/// The ground: the words of the trade as records and sealed types. Uses the JDK alone.
@NullMarked
package app.tremplin.domain;

import org.jspecify.annotations.NullMarked;
