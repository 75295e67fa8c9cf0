/// Open Badges 3.0 as data and JSON.
@NullMarked
package app.tremplin.badge;

import org.jspecify.annotations.NullMarked;
