/// Top floor: the command line.
@NullMarked
package app.tremplin.cli;

import org.jspecify.annotations.NullMarked;
