package app.tremplin.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
            text.getParentNode()
                    .replaceChild(path(outline(text, text.getTextContent()), text.getAttribute("fill")), text);
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

    /// What `words` would look like in the place called `id`.
    BadgeDesign.Line line(String id, String words) {
        Element text = place(id);
        return new BadgeDesign.Line(outline(text, words), text.getAttribute("fill"));
    }

    private static Path2D outline(Element text, String words) {
        return rounded(Lettering.fit(words, box(text)).centredAt(number(text, "x"), number(text, "y")));
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

    /// To tenths, as it is written.
    private static Path2D rounded(Path2D path) {
        Path2D rounded = new Path2D.Double(path.getWindingRule());
        double[] p = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(p);
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.round(p[i] * 10) / 10.0;
            }
            switch (step) {
                case PathIterator.SEG_MOVETO -> rounded.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> rounded.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> rounded.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> rounded.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> rounded.closePath();
            }
        }
        return rounded;
    }

    /// To one tenth, which is far below what can be seen.
    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static String data(Path2D path) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(points);
            data.append("MLQCZ".charAt(step));
            int numbers = new int[] {2, 2, 4, 6, 0}[step];
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(tenths(points[i]));
            }
        }
        return data.toString();
    }
}
