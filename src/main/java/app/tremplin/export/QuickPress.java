package app.tremplin.export;

import app.tremplin.domain.Picture;
import app.tremplin.export.pdf.Bitmap;
import app.tremplin.export.pdf.Painting;
import app.tremplin.export.pdf.PdfPress;
import app.tremplin.export.pdf.Varying;
import app.tremplin.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Prints documents by the thousand: the same as [DocumentComposer] makes one by one, stickers one for each person.
///
/// It uses the templates that come with Tremplin. Safe for use by several threads.
public final class QuickPress implements Press {

    private static final int PIXELS = 8;

    private final DocumentLayout layout;
    private final Template template;
    private final int onSheet;
    private final PdfPress press;
    private final Texts texts;
    private final String title;

    /// @param issuer of all documents, for the logo
    public QuickPress(DocumentLayout layout, DocumentFacts issuer) {
        this.layout = layout;
        this.template = Template.builtIn(layout.format());
        this.texts = Texts.of(layout.language());
        this.title = texts.get("document.many." + layout.format().word());
        Map<String, byte[]> pictures = new HashMap<>();
        issuer.issuer()
                .flatMap(DocumentFacts.Organisation::logo)
                .map(Picture::bytes)
                .ifPresent(bytes -> pictures.put(DocumentFields.LOGO, bytes));
        this.onSheet =
                layout.format() == DocumentFormat.STICKERS ? layout.labels().count() : 1;
        List<String> varying = Stream.concat(
                        IntStream.range(0, onSheet).mapToObj(DocumentFields::code), Stream.of(DocumentFields.PICTURE))
                .toList();
        this.press = new PdfPress(template.beside(pictures), varying);
    }

    @Override
    public byte[] print(Stream<DocumentFacts> people, int gone) {
        return press.print(new Dealing(people.iterator(), onSheet > 1 ? gone : 0));
    }

    /// Deals people out to sheets.
    private final class Dealing implements Iterator<PdfPress.Sheet> {

        private final Iterator<DocumentFacts> people;
        private int taken;

        private Dealing(Iterator<DocumentFacts> people, int taken) {
            this.people = people;
            this.taken = taken;
        }

        @Override
        public boolean hasNext() {
            return people.hasNext();
        }

        @Override
        public PdfPress.Sheet next() {
            List<DocumentFacts> together = new ArrayList<>();
            while (people.hasNext() && together.size() < onSheet - taken) {
                together.add(people.next());
            }
            PdfPress.Sheet sheet = sheet(together, taken);
            taken = 0;
            return sheet;
        }
    }

    private PdfPress.Sheet sheet(List<DocumentFacts> together, int taken) {
        DocumentFacts first = together.getFirst();
        Map<String, Object> fields = new DocumentFields(first, layout, texts).all(together, taken);
        fields.put("title", title);
        Map<String, Varying> pictures = new HashMap<>();
        for (int i = 0; i < together.size(); i++) {
            String name = DocumentFields.code(i);
            together.get(i).link().ifPresent(link -> pictures.put(name, code(link)));
        }
        first.picture().ifPresent(picture -> pictures.put(DocumentFields.PICTURE, new Painting(picture.bytes())));
        return new PdfPress.Sheet(template.filled(fields), pictures);
    }

    private static Bitmap code(String link) {
        QrCode code = QrCode.quick(link);
        int side = code.size() + 2 * QrCode.QUIET_ZONE;
        return Bitmap.of(side, PIXELS, (x, y) -> code.isDark(x - QrCode.QUIET_ZONE, y - QrCode.QUIET_ZONE));
    }
}
