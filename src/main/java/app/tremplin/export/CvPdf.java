package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.Language;
import app.tremplin.export.pdf.PdfEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// A CV as PDF/A-2u and PDF/UA-1: one column, headings and lists by tag, text that can be selected.
final class CvPdf {

    private static final String STYLE = "cv.css";

    private CvPdf() {}

    static byte[] write(Cv cv) {
        String name = CvWording.bare(cv.name());
        String title = CvHtml.escaped(name.isEmpty() ? cv.heading() : cv.heading() + " — " + name);
        // PDF/UA asks for a description of each link.
        String body = CvHtml.write(cv)
                .replace("<h1>", "<h1 data-set=\"bold\">")
                .replace("<a href=", "<a title=\"" + CvHtml.escaped(cv.proofsHeading()) + "\" href=");
        byte[] pdf = page(cv.language(), title, STYLE, body);
        return cv.proofs().isEmpty() ? pdf : withNamedLinks(pdf, cv.proofsHeading());
    }

    /// The layout names a link in the structure alone; PDF/UA-1 (7.18.5) wants it at the link too.
    private static byte[] withNamedLinks(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    annotation.setContents(name);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page of text with one of the style sheets that come with Tremplin.
    ///
    /// @param title in HTML, as the body is
    static byte[] page(Language language, String title, String style, String body) {
        String page = """
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="description" content="%s"/>
                <link rel="stylesheet" type="text/css" href="%s"/>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language.code(), title, title, style, body);
        return PdfEngine.render(page, Map.of(style, sheet(style)));
    }

    private static byte[] sheet(String name) {
        try (InputStream in =
                Objects.requireNonNull(CvPdf.class.getResourceAsStream("/assets/templates/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
