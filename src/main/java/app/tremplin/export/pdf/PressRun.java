package app.tremplin.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// One file of a [PdfPress] as it grows: pages, what they are to a screen reader, and the faces that all of them share.
final class PressRun implements AutoCloseable {

    private static final COSName DOCUMENT = COSName.getPDFName("Document");

    private final Map<Prototype, Look> looks = new IdentityHashMap<>();
    private final COSDictionary fonts = new COSDictionary();
    private final COSArray numbers = new COSArray();
    private @Nullable PDDocument document;
    private @Nullable Stamping stamping;
    private @Nullable COSDictionary whole;
    private int pages;

    /// A prototype within this file.
    private record Look(PDDocument source, COSDictionary page, COSDictionary structure, Copy copy) {}

    private static final class Copy extends PDFCloneUtility {
        private Copy(PDDocument destination) {
            super(destination);
        }
    }

    /// @param texts    those that differ, in the order of the prototype’s
    /// @param pictures those that differ, by their names
    void add(Prototype prototype, List<ShapedText> texts, Map<String, Varying> pictures) throws IOException {
        if (document == null) {
            begin(prototype);
        }
        PDDocument target = Objects.requireNonNull(document);
        Look look = looks.get(prototype);
        if (look == null) {
            look = look(prototype, target);
            looks.put(prototype, look);
        }
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(
                COSName.MEDIA_BOX, look.copy().cloneForNewDocument(look.page().getItem(COSName.MEDIA_BOX)));
        page.setItem(COSName.RESOURCES, resources(prototype, look, pictures, target));
        page.setItem(COSName.CONTENTS, contents(prototype, texts, target));
        page.setInt(COSName.STRUCT_PARENTS, pages);
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
        target.addPage(new PDPage(page));
        describe(look, page);
        pages++;
    }

    /// The finished file.
    byte[] finish() throws IOException {
        PDDocument target = Objects.requireNonNull(document, "a file has pages");
        Stamping all = Objects.requireNonNull(stamping);
        all.refer(fonts);
        all.finish();
        COSDictionary tree = target.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        return PdfEngine.saved(target);
    }

    @Override
    public void close() throws IOException {
        for (Look look : looks.values()) {
            look.source().close();
        }
        if (document != null) {
            document.close();
        }
    }

    private void begin(Prototype prototype) throws IOException {
        PDDocument first = Loader.loadPDF(prototype.file());
        document = first;
        stamping = new Stamping(first);
        whole = structure(first);
        whole.setItem(COSName.K, new COSArray());
        first.removePage(0);
    }

    private static Look look(Prototype prototype, PDDocument target) throws IOException {
        PDDocument source = Loader.loadPDF(prototype.file());
        return new Look(source, source.getPage(0).getCOSObject(), structure(source), new Copy(target));
    }

    private static COSDictionary structure(PDDocument document) {
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary top = Objects.requireNonNull(tree.getCOSDictionary(COSName.K), "the page is tagged");
        if (!DOCUMENT.equals(top.getCOSName(COSName.S))) {
            throw new IllegalStateException("the page is tagged otherwise");
        }
        return top;
    }

    private COSDictionary resources(Prototype prototype, Look look, Map<String, Varying> varying, PDDocument target)
            throws IOException {
        COSDictionary resources = new COSDictionary();
        COSDictionary before = Objects.requireNonNull(look.page().getCOSDictionary(COSName.RESOURCES));
        for (COSName kind : before.keySet()) {
            if (!kind.equals(COSName.FONT) && !kind.equals(COSName.PROPERTIES) && !kind.equals(COSName.XOBJECT)) {
                resources.setItem(kind, look.copy().cloneForNewDocument(before.getItem(kind)));
            }
        }
        COSDictionary pictures = new COSDictionary();
        COSDictionary drawn =
                Objects.requireNonNullElseGet(before.getCOSDictionary(COSName.XOBJECT), COSDictionary::new);
        for (COSName name : drawn.keySet()) {
            Varying own = prototype.varyingPicture(name).map(varying::get).orElse(null);
            pictures.setItem(
                    name, own == null ? look.copy().cloneForNewDocument(drawn.getItem(name)) : own.image(target));
        }
        resources.setItem(COSName.XOBJECT, pictures);
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }

    private COSStream contents(Prototype prototype, List<ShapedText> texts, PDDocument target) throws IOException {
        List<Object> tokens = Objects.requireNonNull(stamping)
                .replaced(prototype.tokens(), prototype.slotFonts(), glyph -> prototype.text(glyph, texts));
        COSStream stream = target.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        return stream;
    }

    /// Says what the parts of the new page are, as the prototype says it of its own.
    private void describe(Look look, COSDictionary page) throws IOException {
        COSDictionary parent = Objects.requireNonNull(whole);
        Map<Integer, COSDictionary> byMark = new HashMap<>();
        COSArray all = (COSArray) parent.getDictionaryObject(COSName.K);
        for (COSBase child : children(look.structure())) {
            all.add(element((COSDictionary) child, parent, page, look, byMark));
        }
        COSArray marks = new COSArray();
        for (int mark = 0; mark < byMark.size(); mark++) {
            marks.add(Objects.requireNonNull(byMark.get(mark)));
        }
        numbers.add(COSInteger.get(pages));
        numbers.add(marks);
    }

    private static COSDictionary element(
            COSDictionary from, COSDictionary parent, COSDictionary page, Look look, Map<Integer, COSDictionary> byMark)
            throws IOException {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.PG, page);
        for (COSName key : from.keySet()) {
            if (!element.containsKey(key) && !key.equals(COSName.K)) {
                element.setItem(key, look.copy().cloneForNewDocument(from.getItem(key)));
            }
        }
        COSArray children = new COSArray();
        for (COSBase child : children(from)) {
            if (child instanceof COSInteger mark) {
                byMark.put(mark.intValue(), element);
                children.add(mark);
            } else if (child instanceof COSDictionary marked && marked.containsKey(COSName.MCID)) {
                byMark.put(marked.getInt(COSName.MCID), element);
                children.add(COSInteger.get(marked.getInt(COSName.MCID)));
            } else if (child instanceof COSDictionary below) {
                children.add(element(below, element, page, look, byMark));
            }
        }
        if (children.size() > 0) {
            element.setItem(COSName.K, children);
        }
        return element;
    }

    private static List<COSBase> children(COSDictionary element) {
        COSBase children = element.getDictionaryObject(COSName.K);
        return switch (children) {
            case null -> List.of();
            case COSArray array ->
                array.toList().stream()
                        .map(PressRun::resolved)
                        .map(COSBase.class::cast)
                        .toList();
            default -> List.of(children);
        };
    }

    private static COSBase resolved(COSBase child) {
        return child instanceof COSObject reference ? Objects.requireNonNull(reference.getObject()) : child;
    }
}
