package app.tremplin.export;

import app.tremplin.domain.Picture;
import app.tremplin.export.pdf.Bitmap;
import app.tremplin.export.pdf.PdfPress;
import app.tremplin.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Prints cards by the thousand, one to a page: the same cards as [DocumentComposer] makes one by one.
///
/// It uses the template that comes with Tremplin. Safe for use by several threads.
public final class CardPress implements Press {

    private static final int PIXELS = 8;
    private static final Bitmap NO_CODE = Bitmap.of(1, 1, (x, y) -> false);

    private final DocumentLayout layout;
    private final Template template = Template.builtIn(DocumentFormat.CARD);
    private final PdfPress press;
    private final Texts texts;
    private final String title;

    /// @param issuer of all cards, for the logo
    public CardPress(DocumentLayout layout, DocumentFacts issuer) {
        this.layout = layout;
        this.texts = Texts.of(layout.language());
        this.title = texts.get("document.cards");
        Map<String, byte[]> pictures = new HashMap<>();
        issuer.issuer()
                .flatMap(DocumentFacts.Organisation::logo)
                .map(Picture::bytes)
                .ifPresent(bytes -> pictures.put(DocumentFields.LOGO, bytes));
        this.press = new PdfPress(template.beside(pictures), DocumentFields.code(0));
    }

    @Override
    public byte[] print(Stream<DocumentFacts> cards) {
        return press.print(cards.map(this::sheet).iterator());
    }

    private PdfPress.Sheet sheet(DocumentFacts card) {
        Map<String, Object> fields = new DocumentFields(card, layout, texts).all();
        fields.put("title", title);
        return new PdfPress.Sheet(
                template.filled(fields), card.link().map(CardPress::code).orElse(NO_CODE));
    }

    private static Bitmap code(String link) {
        QrCode code = QrCode.quick(link);
        int side = code.size() + 2 * QrCode.QUIET_ZONE;
        return Bitmap.of(side, PIXELS, (x, y) -> code.isDark(x - QrCode.QUIET_ZONE, y - QrCode.QUIET_ZONE));
    }
}
