/// The only SQL: one SQLite file, its migrations, and a class for each table.
@NullMarked
package app.tremplin.store;

import org.jspecify.annotations.NullMarked;
