package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.export.pdf.PdfBinding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Prints any document for many people: each as [DocumentComposer] makes it, stickers one for each person.
public final class DocumentPress implements Press {

    private final DocumentComposer composer;
    private final DocumentLayout layout;
    private final int onSheet;
    private final AtomicReference<Optional<Failure>> refused = new AtomicReference<>(Optional.empty());

    public DocumentPress(DocumentComposer composer, DocumentLayout layout) {
        this.composer = composer;
        this.layout = layout;
        this.onSheet =
                layout.format() == DocumentFormat.STICKERS ? layout.labels().count() : 1;
    }

    @Override
    public byte[] print(Stream<DocumentFacts> people) {
        Iterator<DocumentFacts> each = people.iterator();
        try (PdfBinding binding = new PdfBinding()) {
            while (each.hasNext()) {
                List<DocumentFacts> sheet = new ArrayList<>();
                while (each.hasNext() && sheet.size() < onSheet) {
                    sheet.add(each.next());
                }
                DocumentComposer.Document made = composer.composeSheet(sheet, layout);
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
