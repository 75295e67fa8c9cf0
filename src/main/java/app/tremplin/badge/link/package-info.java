/// The compact signed token of a verification link.
@NullMarked
package app.tremplin.badge.link;

import org.jspecify.annotations.NullMarked;
