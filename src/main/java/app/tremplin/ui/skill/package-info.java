/// The thirty skills, which are earned and why.
@NullMarked
package app.tremplin.ui.skill;

import org.jspecify.annotations.NullMarked;
