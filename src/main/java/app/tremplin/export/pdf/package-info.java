/// PDF files: HTML laid out as tagged PDF/A, and text of any script set with the fonts that come with Tremplin.
@NullMarked
package app.tremplin.export.pdf;

import org.jspecify.annotations.NullMarked;
