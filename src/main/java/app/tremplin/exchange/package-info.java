/// Files from outside: the catalogue, planning tables and sample data, each read with bounds and clear errors.
@NullMarked
package app.tremplin.exchange;

import org.jspecify.annotations.NullMarked;
