package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Picture;
import app.tremplin.export.pdf.Shaping;
import app.tremplin.text.Texts;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes certificates, cards, lanyard badges and stickers: PDF/A-2u and PDF/UA-1, text selectable.
public final class DocumentComposer {

    /// Every module of the code is this many pixels wide.
    private static final int QR_PIXELS = 800;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, byte[]> own;
    private final Duration patience;

    /// @param own the files of an organisation's template folder, by their names; none for the templates that come with
    ///            Tremplin
    public DocumentComposer(Map<String, byte[]> own) {
        this(own, PATIENCE);
    }

    /// @param patience how long a template of the organisation's own may take
    DocumentComposer(Map<String, byte[]> own, Duration patience) {
        this.own = Map.copyOf(own);
        this.patience = patience;
    }

    /// A finished document.
    ///
    /// @param pdf         the file
    /// @param refused     why the organisation's own template was not used, if it was not
    /// @param unprintable the characters that no font has; a box stands in their place
    public record Document(byte[] pdf, Optional<Failure> refused, SequencedSet<String> unprintable) {}

    /// Composes one document. A template of the organisation's own that is broken is told of, and the one that comes
    /// with Tremplin is used.
    public Document compose(DocumentFacts facts, DocumentLayout layout) {
        return compose(new DocumentFields(facts, layout, Texts.of(layout.language())).all(), facts, layout);
    }

    private Document compose(Map<String, Object> fields, DocumentFacts facts, DocumentLayout layout) {
        if (own.containsKey(layout.format().word() + ".html")) {
            try {
                byte[] pdf = inTime(
                        layout.format(),
                        () -> Template.own(layout.format(), own).pdf(fields, pictures(facts)));
                return new Document(pdf, Optional.empty(), unprintable(facts));
            } catch (Failure refused) {
                return builtIn(fields, facts, layout, Optional.of(refused));
            }
        }
        return builtIn(fields, facts, layout, Optional.empty());
    }

    private static Document builtIn(
            Map<String, Object> fields, DocumentFacts facts, DocumentLayout layout, Optional<Failure> refused) {
        byte[] pdf = Template.builtIn(layout.format()).pdf(fields, pictures(facts));
        return new Document(pdf, refused, unprintable(facts));
    }

    /// Nobody can stop a template that counts for ever; it is left behind on a thread that ends with the program.
    private byte[] inTime(DocumentFormat format, Supplier<byte[]> work) {
        FutureTask<byte[]> task = new FutureTask<>(work::get);
        Thread thread = Thread.ofPlatform().daemon().name("template").unstarted(task);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unusable(format, "document.template.slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable(format, "document.template.slow");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure known) {
                throw known;
            }
            // The layout throws many kinds of exceptions at odd pages.
            throw unusable(format, "document.template.odd");
        }
    }

    private static Failure unusable(DocumentFormat format, String why) {
        return new Failure(FailureCode.TEMPLATE_UNUSABLE, format.word() + ".html", 1, Phrase.of(why));
    }

    private static Map<String, byte[]> pictures(DocumentFacts facts) {
        Map<String, byte[]> pictures = new HashMap<>();
        facts.link().ifPresent(link -> pictures.put(DocumentFields.code(0), QrPng.write(QrCode.of(link), QR_PIXELS)));
        facts.picture().map(Picture::bytes).ifPresent(bytes -> pictures.put(DocumentFields.PICTURE, bytes));
        facts.issuer()
                .flatMap(DocumentFacts.Organisation::logo)
                .map(Picture::bytes)
                .ifPresent(bytes -> pictures.put(DocumentFields.LOGO, bytes));
        return pictures;
    }

    private static SequencedSet<String> unprintable(DocumentFacts facts) {
        SequencedSet<String> unprintable = new LinkedHashSet<>();
        words(facts).forEach(text -> unprintable.addAll(unprintable(text)));
        return unprintable;
    }

    /// The characters of `text` that no font has.
    public static SequencedSet<String> unprintable(String text) {
        return Shaping.unprintable(PlainLine.of(text));
    }

    private static Stream<String> words(DocumentFacts facts) {
        return Stream.of(
                        Stream.of(facts.holder(), facts.title()),
                        facts.issuer().stream().map(DocumentFacts.Organisation::name),
                        facts.events().stream().map(DocumentFacts.Event::name),
                        facts.skills().stream())
                .flatMap(texts -> texts);
    }
}
