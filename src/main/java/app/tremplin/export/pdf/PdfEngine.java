package app.tremplin.export.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Lays out a page of HTML and CSS as a PDF file: PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
///
/// Text is set in Inter (`font-family: Inter`, weights 400, 600 and 700), and in the face of its script where Inter has
/// no letters for it. The page must be well-formed XML with `html lang`, a `title` and a `meta` description, since a
/// screen reader reads them. Pictures and style sheets come from the files handed in; nothing else can be loaded,
/// neither from disk nor from a network.
public final class PdfEngine {

    private static final String SCHEME = "tremplin:";
    private static final String PRODUCER = "Tremplin";
    private static final byte[] NOTHING = {};
    private static final String TRANSFORMER = TransformerFactory.class.getName();
    private static final String FAMILY = "Inter";
    private static final Set<FSFontUseCase> FIRST =
            Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));

    static {
        // It would tell the log what is in a document.
        XRLog.setLoggingEnabled(false);
        // Otherwise the JDK searches all libraries for another one with each document: two fifths of its time.
        if (System.getProperty(TRANSFORMER) == null) {
            System.setProperty(
                    TRANSFORMER,
                    TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }

    private PdfEngine() {}

    /// The PDF file of `html`.
    ///
    /// @param files by the names that the page refers to them by
    /// @throws UnreadablePage when it is no well-formed page
    public static byte[] render(String html, Map<String, byte[]> files) {
        Document page = parsed(html);
        SlotFont slots = new SlotFont();
        SlotWords.replace(page, slots);
        try {
            byte[] laid = layOut(page, files, slots);
            return slots.isEmpty() ? laid : stamped(laid, slots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] stamped(byte[] laid, SlotFont slots) throws IOException {
        try (PDDocument document = Loader.loadPDF(laid)) {
            new Stamping(document).fill(slots);
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] layOut(Document page, Map<String, byte[]> files, SlotFont slots) throws IOException {
        PdfRendererBuilder builder = builder(page, files);
        for (Weight weight : Weight.values()) {
            builder.useFont(() -> weight.inter().file(), FAMILY, weight.css(), FontStyle.NORMAL, true, FIRST);
        }
        if (!slots.isEmpty()) {
            use(builder, slots, SlotFont.FAMILY, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
        return built(builder);
    }

    /// Lays out a page whose words are all slots: without Inter, reading which takes longer than all the rest.
    static byte[] layOutSlots(Document page, Map<String, byte[]> files, SlotFont slots) throws IOException {
        PdfRendererBuilder builder = builder(page, files);
        use(builder, slots, FAMILY, FIRST);
        return built(builder);
    }

    private static void use(PdfRendererBuilder builder, SlotFont slots, String family, Set<FSFontUseCase> uses) {
        byte[] font = slots.file();
        for (Weight weight : Weight.values()) {
            builder.useFont(() -> new ByteArrayInputStream(font), family, weight.css(), FontStyle.NORMAL, true, uses);
        }
    }

    private static PdfRendererBuilder builder(Document page, Map<String, byte[]> files) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, SCHEME + "page")
                .withProducer(PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeLineBreaker(new SlotBreaks())
                .useReplacementText(Shaping.UNKNOWN)
                .useUriResolver((base, uri) -> SCHEME + uri.replaceFirst("^" + SCHEME, ""))
                .useProtocolsStreamImplementation(
                        uri -> new Given(files.getOrDefault(uri.substring(SCHEME.length()), NOTHING)), "tremplin");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> files.containsKey(uri.replaceFirst("^" + SCHEME, "")), when);
        }
        return builder;
    }

    private static byte[] built(PdfRendererBuilder builder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDF();
        }
        return out.toByteArray();
    }

    static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (org.xml.sax.SAXParseException e) {
            throw new UnreadablePage(e.getLineNumber(), e);
        } catch (SAXException e) {
            throw new UnreadablePage(1, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One of the files handed in.
    private record Given(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
