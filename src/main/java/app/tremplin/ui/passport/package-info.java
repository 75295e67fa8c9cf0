/// The sheet for the French Passeport de compétences.
@NullMarked
package app.tremplin.ui.passport;

import org.jspecify.annotations.NullMarked;
