package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The formats a CV is written in.
public enum CvFormat {
    /// Plain text, for any form or mail.
    TXT("txt", text(CvText::write)),
    /// Word processors and recruiters' software: Office Open XML.
    DOCX("docx", CvDocx::write),
    /// PDF/A-2u and PDF/UA-1, to print, to send and to keep.
    PDF("pdf", CvPdf::write),
    /// A fragment of HTML.
    HTML("html", text(CvHtml::write)),
    /// Markdown (CommonMark), for sites and notes.
    MD("md", text(CvMarkdown::write)),
    /// The fields of LinkedIn's volunteering section, to copy one by one.
    LINKEDIN("txt", text(CvLinkedIn::write)),
    /// JSON Resume 1.0.0, for CV generators.
    JSON("json", text(CvJsonResume::write)),
    /// European Learning Model 3, as JSON-LD.
    ELM("jsonld", text(CvElm::write));

    private final String extension;
    private final Function<Cv, byte[]> writer;

    CvFormat(String extension, Function<Cv, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// A name for a file in this format; no two formats share one.
    ///
    /// @param stem what the file holds
    public String fileName(String stem) {
        return stem + (this == LINKEDIN ? "-linkedin." : ".") + extension;
    }

    /// Names the format in texts and arguments.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is text that can be shown on a terminal.
    public boolean isText() {
        return !isReadBack();
    }

    /// Whether a recruiter's software has to dig the text out of it, so that it is read back.
    public boolean isReadBack() {
        return this == DOCX || this == PDF;
    }

    /// The whole file; text is UTF-8 with a line feed at the end of each line. Empty when there is nothing to tell yet.
    public byte[] write(Cv cv) {
        return cv.isEmpty() ? new byte[0] : writer.apply(cv);
    }

    /// The characters that no font has, so that a box stands in their place; none in formats that bring no fonts along.
    public List<String> unprintable(Cv cv) {
        return this == PDF
                ? CvText.write(cv)
                        .lines()
                        .flatMap(line -> DocumentComposer.unprintable(line).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Function<Cv, byte[]> text(Function<Cv, String> writer) {
        return cv -> writer.apply(cv).getBytes(StandardCharsets.UTF_8);
    }
}
