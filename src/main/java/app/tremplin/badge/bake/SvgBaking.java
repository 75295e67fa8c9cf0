package app.tremplin.badge.bake;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A credential in an element of an SVG picture (Open Badges 3.0, section 5.3.2).
public final class SvgBaking {

    /// The most a baked picture may weigh, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String BADGES = "https://purl.imsglobal.org/ob/v3p0";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String CREDENTIAL = "credential";
    // Those of Open Badges 2.0.
    private static final String OLDER_BADGES = "http://openbadges.org";
    private static final String ASSERTION = "assertion";
    private static final String VERIFY = "verify";

    private SvgBaking() {}

    /// The picture with `credential` in it, in place of one it may hold already.
    ///
    /// @param credential as JSON
    /// @throws Failure `BADGE_UNREADABLE` when `svg` is damaged, has a document type or is larger than 10 MB
    public static byte[] bake(byte[] svg, String credential) {
        Document picture = parse(svg);
        Element root = picture.getDocumentElement();
        for (Element old : elements(picture, BADGES, CREDENTIAL)) {
            old.getParentNode().removeChild(old);
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:openbadges", BADGES);
        Element element = picture.createElementNS(BADGES, "openbadges:credential");
        // The end of a CDATA section can stand in a JSON string only, where its last sign may be written otherwise.
        element.appendChild(picture.createCDATASection(credential.replace("]]>", "]]\\u003e")));
        root.insertBefore(element, root.getFirstChild());
        return write(picture);
    }

    /// The badge that the picture holds: as JSON, as a compact JWS or, in an older picture, as its address. An Open
    /// Badge 3.0 goes before an older one.
    ///
    /// @throws Failure `BADGE_UNREADABLE` when there is none or more than one, and for a picture that is damaged,
    ///                 has a document type or is larger than 10 MB
    public static String unbake(byte[] svg) {
        Document picture = parse(svg);
        Optional<Element> current = only(elements(picture, BADGES, CREDENTIAL));
        Optional<Element> older = only(elements(picture, OLDER_BADGES, ASSERTION));
        return current.map(SvgBaking::credential)
                .or(() -> older.map(SvgBaking::assertion))
                .orElseThrow(() -> unreadable("unreadable.picture.empty"));
    }

    private static Optional<Element> only(List<Element> holding) {
        if (holding.size() > 1) {
            throw unreadable("unreadable.picture.two");
        }
        return holding.stream().findFirst();
    }

    private static String credential(Element element) {
        String jwt = element.getAttribute(VERIFY).strip();
        String json = element.getTextContent().strip();
        if (jwt.isEmpty() == json.isEmpty()) {
            throw unreadable(jwt.isEmpty() ? "unreadable.picture.empty" : "unreadable.picture.two");
        }
        return jwt.isEmpty() ? json : jwt;
    }

    /// A signed one is in the attribute; of a hosted one the attribute is the address and the content may stand beside.
    private static String assertion(Element element) {
        String verify = element.getAttribute(VERIFY).strip();
        String json = element.getTextContent().strip();
        if (verify.isEmpty() && json.isEmpty()) {
            throw unreadable("unreadable.picture.empty");
        }
        boolean hosted = verify.contains("/");
        return !json.isEmpty() && (hosted || verify.isEmpty()) ? json : verify;
    }

    private static List<Element> elements(Document picture, String namespace, String name) {
        NodeList nodes = picture.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(byte[] svg) {
        if (svg.length > LARGEST) {
            throw unreadable("unreadable.large");
        }
        try {
            Document picture = parser().parse(new ByteArrayInputStream(svg));
            Element root = picture.getDocumentElement();
            if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
                throw unreadable("unreadable.picture.damaged");
            }
            return picture;
        } catch (SAXException | IOException e) {
            throw unreadable("unreadable.picture.damaged");
        }
    }

    /// Refuses document types, and with them entities: they could read files, reach the network or fill the memory.
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Document picture) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            picture.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(picture), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Failure unreadable(String reason) {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of(reason));
    }

    /// Instead of the parser's own, which prints to the console.
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A well-formed picture with an oddity is still a picture.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
