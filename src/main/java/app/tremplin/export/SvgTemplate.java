package app.tremplin.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.xml.sax.SAXException;

/// An SVG drawing with places to fill, named by their `id`.
///
/// A `<text>` element stands where outlines will: `x` and `y` are the middle of its box, `font-size` and `font-weight`
/// are as in SVG; `data-width` and `data-height` are the box's, `data-least` says how far the letters may shrink.
final class SvgTemplate {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Document document;

    /// Opens the drawing at `path` on the class path.
    SvgTemplate(String path) {
        try (InputStream in = Objects.requireNonNull(SvgTemplate.class.getResourceAsStream(path), path)) {
            document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts words at the place called `id`.
    void say(String id, String words) {
        place(id).setTextContent(words);
    }

    /// Adds a path in one colour to the place called `id`; a line width there rounds its corners.
    void draw(String id, Path2D path, String colour) {
        Element element = path(path, colour);
        element.setAttribute("stroke", colour);
        place(id).appendChild(element);
    }

    /// The drawing with its texts turned into outlines. It has no braces, which some badge readers count naively.
    String svg() {
        for (Element text : elements("text")) {
            Path2D outline =
                    Lettering.fit(text.getTextContent(), box(text)).centredAt(number(text, "x"), number(text, "y"));
            text.getParentNode().replaceChild(path(outline, text.getAttribute("fill")), text);
        }
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element place(String id) {
        return elements("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    private List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS(SVG, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Element path(Path2D path, String fill) {
        Element element = document.createElementNS(SVG, "path");
        element.setAttribute("fill", fill);
        element.setAttribute("d", data(path));
        return element;
    }

    private static Lettering.Box box(Element text) {
        Lettering.Weight weight = switch (text.getAttribute("font-weight")) {
            case "700" -> Lettering.Weight.BOLD;
            case "600" -> Lettering.Weight.SEMI_BOLD;
            default -> Lettering.Weight.REGULAR;
        };
        return new Lettering.Box(
                weight,
                number(text, "font-size"),
                number(text, "data-least"),
                number(text, "data-width"),
                number(text, "data-height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String data(Path2D path) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(points);
            data.append("MLQCZ".charAt(step));
            int numbers = new int[] {2, 2, 4, 6, 0}[step];
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", points[i]));
            }
        }
        return data.toString();
    }
}
