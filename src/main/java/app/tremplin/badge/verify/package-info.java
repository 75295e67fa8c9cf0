/// Reading a badge and saying separately what holds.
@NullMarked
package app.tremplin.badge.verify;

import org.jspecify.annotations.NullMarked;
