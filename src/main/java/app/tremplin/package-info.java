/// Where everything meets: the door and the window application.
@NullMarked
package app.tremplin;

import org.jspecify.annotations.NullMarked;
