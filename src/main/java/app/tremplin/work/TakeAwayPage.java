package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page in the ZIP file that says what each file in it is.
///
/// @param keys whether the private keys are among them
record TakeAwayPage(List<Archive.Part> parts, LocalDate day, boolean keys) {

    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2a5d;"
                    + "background:#fff}h1{font-size:1.7rem}h2{font-size:1.1rem;margin:1.6rem 0 .2rem}p{margin:.2rem 0}"
                    + "li{margin:.1rem 0}@media(prefers-color-scheme:dark){body{background:#0d1117;color:#d5ddf6}"
                    + "a{color:#9db5ff}}";

    /// The page in UTF-8, with a link to each file.
    byte[] html(Language language) {
        Texts texts = Texts.of(language);
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"" + language.code()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
        String title = escaped(texts.get("data.page.title"));
        page.append(title).append("</title><style>").append(STYLE).append("</style></head><body>\n<h1>");
        page.append(title).append("</h1>\n");
        paragraph(page, texts.get("data.page.why", day));
        paragraph(page, texts.get(keys ? "data.page.keys.in" : "data.page.keys.out"));
        chapters().forEach((chapter, names) -> {
            page.append("<h2>")
                    .append(escaped(texts.get("data.chapter." + chapter)))
                    .append("</h2>\n");
            paragraph(page, texts.get("data.chapter." + chapter + ".why"));
            page.append("<ul>");
            names.forEach(name -> page.append("<li><a href=\"")
                    .append(escaped(name.replace("%", "%25").replace(" ", "%20")))
                    .append("\">")
                    .append(escaped(name))
                    .append("</a></li>\n"));
            page.append("</ul>\n");
        });
        return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, List<String>> chapters() {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Archive.Part::chapter,
                        LinkedHashMap::new,
                        Collectors.mapping(Archive.Part::name, Collectors.toList())));
    }

    private static void paragraph(StringBuilder page, String words) {
        page.append("<p>").append(escaped(words)).append("</p>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
