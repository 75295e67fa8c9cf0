/// What a volunteer hands to others, one class for each format.
@NullMarked
package app.tremplin.export;

import org.jspecify.annotations.NullMarked;
