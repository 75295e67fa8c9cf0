/// Ground: every sentence shown to a person, by key and language, and how dates, times and lists read.
@NullMarked
package app.tremplin.text;

import org.jspecify.annotations.NullMarked;
