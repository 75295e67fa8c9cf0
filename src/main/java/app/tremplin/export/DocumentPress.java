package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.export.pdf.PdfBinding;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Prints documents for many people with a template of the organisation's own: each as [DocumentComposer] makes it.
public final class DocumentPress implements Press {

    private final DocumentComposer composer;
    private final DocumentLayout layout;
    private final AtomicReference<Optional<Failure>> refused = new AtomicReference<>(Optional.empty());

    public DocumentPress(DocumentComposer composer, DocumentLayout layout) {
        this.composer = composer;
        this.layout = layout;
    }

    @Override
    public byte[] print(Stream<DocumentFacts> people, int gone) {
        Iterator<DocumentFacts> each = people.iterator();
        try (PdfBinding binding = new PdfBinding()) {
            while (each.hasNext()) {
                DocumentComposer.Document made = composer.compose(each.next(), layout);
                made.refused().ifPresent(failure -> refused.set(Optional.of(failure)));
                binding.add(made.pdf());
            }
            return binding.finish();
        }
    }

    /// Why the organisation's own template was not used, if it was not.
    public Optional<Failure> refused() {
        return refused.get();
    }
}
