/// Certificates, cards and stickers, on paper or as a file.
@NullMarked
package app.tremplin.ui.print;

import org.jspecify.annotations.NullMarked;
