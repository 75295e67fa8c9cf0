package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.Language;
import app.tremplin.domain.PassportSheet;
import app.tremplin.text.Texts;
import java.util.stream.Collectors;

/// A passport sheet as PDF/A-2u and PDF/UA-1: what to type where, with headings by tag.
final class PassportPdf {

    private static final String STYLE = "passport.css";

    private PassportPdf() {}

    static byte[] write(Cv cv) {
        PassportSheet sheet = new PassportComposer().compose(cv);
        Texts texts = Texts.of(Language.FR);
        String heading = texts.get("passport.heading");
        String title = CvHtml.escaped(sheet.holder().isEmpty() ? heading : heading + ", " + sheet.holder());
        String sections = sheet.sections().stream().map(PassportPdf::section).collect(Collectors.joining());
        String body = """
                <h1 data-set="bold">%s</h1>
                <p class="holder">%s</p>
                <p class="note">%s</p>
                %s""".formatted(
                        CvHtml.escaped(heading),
                        CvHtml.escaped(sheet.holder()),
                        CvHtml.escaped(texts.get("passport.note")),
                        sections);
        return CvPdf.page(Language.FR, title, STYLE, body);
    }

    private static String section(PassportSheet.Section section) {
        return "<h2>" + CvHtml.escaped(section.title()) + "</h2>\n<p class=\"why\">" + CvHtml.escaped(section.why())
                + "</p>\n" + section.entries().stream().map(PassportPdf::entry).collect(Collectors.joining());
    }

    private static String entry(PassportSheet.Entry entry) {
        String fields = entry.fields().stream()
                .map(field -> "<p class=\"field\"><strong>" + CvHtml.escaped(field.name()) + "\u00a0:</strong> "
                        + CvHtml.escaped(field.value()).replace("\n", "<br/>") + "</p>\n")
                .collect(Collectors.joining());
        return "<h3>" + CvHtml.escaped(entry.title()) + "</h3>\n" + fields;
    }
}
