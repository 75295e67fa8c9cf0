package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.export.pdf.PdfEngine;
import app.tremplin.export.pdf.UnreadablePage;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A document's template in HTML and CSS, which knows the fields of `FIELDS.md` and nothing else: no class of Java, no
/// file but those in its own folder.
final class Template {

    private static final int LARGEST = 2_000_000;
    private static final String BUILT_IN = "/assets/templates/";

    private final String name;
    private final PebbleTemplate parsed;
    private final Map<String, byte[]> files;

    private Template(String name, PebbleTemplate parsed, Map<String, byte[]> files) {
        this.name = name;
        this.parsed = parsed;
        this.files = files;
    }

    /// The template that comes with Tremplin.
    static Template builtIn(DocumentFormat format) {
        String name = format.word() + ".html";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(BUILT_IN + name), name)) {
            return read(name, Map.of(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An organisation's own template.
    ///
    /// @param files of its folder; one is the template, such as `certificate.html`
    /// @throws Failure `TEMPLATE_UNUSABLE` when it is no template
    static Template own(DocumentFormat format, Map<String, byte[]> files) {
        return read(format.word() + ".html", files);
    }

    private static Template read(String name, Map<String, byte[]> files) {
        MemoryLoader loader = new MemoryLoader();
        files.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                loader.addTemplate(file, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .maxRenderedSize(LARGEST)
                .methodAccessValidator((object, method) -> isLoop(method))
                .extension(new TemplateLanguage.Fitting())
                .registerExtensionCustomizer(TemplateLanguage.Narrowed::new)
                .build();
        try {
            return new Template(name, engine.getTemplate(name), Map.copyOf(files));
        } catch (PebbleException e) {
            throw refused(e, name);
        }
    }

    /// Fields are values by name; the only object with methods that a template meets is the counter of a loop.
    private static boolean isLoop(Method method) {
        return method.getDeclaringClass().getName().endsWith("ForNode$LoopVariables");
    }

    /// The page with its fields filled in.
    ///
    /// @throws Failure `TEMPLATE_UNUSABLE` when it asks for a field that there is not
    String filled(Map<String, Object> fields) {
        StringWriter page = new StringWriter();
        try {
            parsed.evaluate(page, new HashMap<>(fields));
        } catch (PebbleException e) {
            throw refused(e, name);
        } catch (StackOverflowError e) {
            throw new Failure(FailureCode.TEMPLATE_UNUSABLE, name, 1, Phrase.of("document.template.deep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /// The document as a PDF file.
    ///
    /// @param pictures by the names that the fields give them
    /// @throws Failure `TEMPLATE_UNUSABLE` when a field or the page is not right
    byte[] pdf(Map<String, Object> fields, Map<String, byte[]> pictures) {
        String page = filled(fields);
        try {
            return PdfEngine.render(page, beside(pictures));
        } catch (StackOverflowError e) {
            throw new Failure(FailureCode.TEMPLATE_UNUSABLE, name, 1, Phrase.of("document.template.deep"));
        } catch (UnreadablePage e) {
            throw new Failure(e, FailureCode.TEMPLATE_UNUSABLE, name, e.line(), Phrase.of("document.template.form"));
        }
    }

    /// The pictures and the template's own files.
    Map<String, byte[]> beside(Map<String, byte[]> pictures) {
        Map<String, byte[]> all = new HashMap<>(files);
        all.putAll(pictures);
        return all;
    }

    private static Failure refused(PebbleException e, String name) {
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        String what = e instanceof RootAttributeNotFoundException missing
                ? missing.getAttributeName()
                : String.valueOf(e.getPebbleMessage()).lines().findFirst().orElse("");
        return new Failure(e, FailureCode.TEMPLATE_UNUSABLE, name, line, what);
    }
}
