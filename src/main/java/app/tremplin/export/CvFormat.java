package app.tremplin.export;

import java.util.Locale;
import java.util.function.Function;

/// The formats a CV snippet is written in.
public enum CvFormat {
    /// Plain text, for any form or mail.
    TXT(CvText::write),
    /// Markdown (CommonMark), for sites and notes.
    MD(CvMarkdown::write);

    private final Function<CvSnippet, String> writer;

    CvFormat(Function<CvSnippet, String> writer) {
        this.writer = writer;
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole text, with a line feed at the end of each line; empty when there is nothing to tell yet.
    public String write(CvSnippet snippet) {
        return snippet.isEmpty() ? "" : writer.apply(snippet);
    }
}
