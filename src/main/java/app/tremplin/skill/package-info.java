/// The pure engine: missions in, ranked skills with their reasons out.
@NullMarked
package app.tremplin.skill;

import org.jspecify.annotations.NullMarked;
