package app.tremplin.export;

import app.tremplin.domain.LocalAddress;
import app.tremplin.text.Texts;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// What a template can ask for, see `assets/templates/FIELDS.md`.
final class DocumentFields {

    static final String LOGO = "logo.png";
    static final String PICTURE = "badge.png";

    private static final int PNG_SIZES = 16;
    private static final int MOST_EVENTS = 4;
    private static final int FEW_EVENTS = 2;

    private final DocumentFacts facts;
    private final DocumentLayout layout;
    private final Texts texts;

    /// @param texts in the language of the layout
    DocumentFields(DocumentFacts facts, DocumentLayout layout, Texts texts) {
        this.facts = facts;
        this.layout = layout;
        this.texts = texts;
    }

    /// The name of the code's picture of one of several people.
    ///
    /// @param person from 0
    static String code(int person) {
        return person == 0 ? "qr.png" : "qr-" + person + ".png";
    }

    /// Every field by its name; all labels say the same.
    Map<String, Object> all() {
        Map<String, Object> fields = common();
        fields.put(
                "labels",
                IntStream.range(layout.first(), layout.labels().count())
                        .mapToObj(place -> label(place, facts, 0))
                        .toList());
        return fields;
    }

    /// The same with a label for each of `people`.
    ///
    /// @param gone how many labels are gone from the sheet
    Map<String, Object> all(List<DocumentFacts> people, int gone) {
        Map<String, Object> fields = common();
        fields.put(
                "labels",
                IntStream.range(0, people.size())
                        .mapToObj(person -> label(gone + person, people.get(person), person))
                        .toList());
        return fields;
    }

    private Map<String, Object> common() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("language", layout.language().code());
        fields.put("title", heading() + ", " + PlainLine.of(facts.holder()));
        fields.put("holder", PlainLine.of(facts.holder()));
        fields.put("event", PlainLine.of(facts.title()));
        fields.put("events", events());
        fields.put("moreEvents", moreEvents());
        fields.put(
                "time",
                facts.minutes()
                        .map(minutes -> texts.formats().duration(minutes))
                        .orElse(""));
        fields.put(
                "missions",
                facts.missions()
                        .map(count -> texts.get("document.missions", count))
                        .orElse(""));
        fields.put("skills", facts.skills().stream().map(PlainLine::of).toList());
        fields.put("selfDeclared", facts.issuer().isEmpty());
        fields.put(
                "issuer",
                facts.issuer().map(issuer -> PlainLine.of(issuer.name())).orElse(""));
        fields.put(
                "logo", facts.issuer().flatMap(DocumentFacts.Organisation::logo).isPresent() ? LOGO : "");
        fields.put("logoShape", logoShape());
        fields.put("picture", facts.picture().isPresent() ? PICTURE : "");
        fields.put("qr", codeOf(facts, 0));
        fields.put("link", facts.link().orElse(""));
        fields.put("date", texts.formats().date(facts.issued()));
        fields.put("words", words());
        fields.put(
                "colour",
                Map.of(
                        "main", layout.accent().hex(),
                        "soft", layout.accent().soft(),
                        "line", layout.accent().line()));
        fields.put(
                "paper",
                Map.of(
                        "width", millimetres(layout.paper().width()),
                        "height", millimetres(layout.paper().height()),
                        "bottom", millimetres(layout.paper().height() - 72),
                        "foot", millimetres(layout.paper().height() - 17)));
        return fields;
    }

    /// How high the logo is for its width; PNG tells both at a fixed place (ISO/IEC 15948, 11.2.2).
    private double logoShape() {
        return facts.issuer()
                .flatMap(DocumentFacts.Organisation::logo)
                .map(logo -> ByteBuffer.wrap(logo.bytes()))
                .filter(png -> png.limit() > PNG_SIZES + 2 * Integer.BYTES)
                .map(png -> png.getInt(PNG_SIZES + Integer.BYTES) / (double) Math.max(1, png.getInt(PNG_SIZES)))
                .filter(shape -> shape > 0)
                .orElse(1.0);
    }

    private String heading() {
        return texts.get("document.certificate");
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("certificate", heading());
        words.put("volunteer", texts.get("document.volunteer"));
        words.put("took", texts.get("document.took"));
        words.put("skills", texts.get("document.skills", facts.skills().size()));
        words.put("events", texts.get("document.events"));
        words.put("basis", texts.get("document.basis"));
        words.put("declared", texts.get("document.declared"));
        words.put("self", texts.get("art.self-declared"));
        words.put("by", texts.get("document.by", issuerName()));
        words.put("signature", texts.get("document.signature"));
        words.put("place", texts.get("document.place"));
        boolean local = facts.link().filter(LocalAddress::is).isPresent();
        words.put("scan", texts.get(local ? "document.scan.local" : "document.scan"));
        words.put("help", texts.get(local ? "document.help.local" : "document.help"));
        words.put("check", texts.get(local ? "document.check.local" : "document.check"));
        words.put("asOf", texts.get("document.as.of", facts.issued()));
        words.put("asOfShort", texts.get("document.as.of.short", texts.formats().shortDate(facts.issued())));
        words.put("qr", texts.get("document.qr"));
        words.put("logo", texts.get("document.logo", issuerName()));
        words.put("picture", texts.get("document.picture"));
        return words;
    }

    private String issuerName() {
        return facts.issuer().map(issuer -> PlainLine.of(issuer.name())).orElse("");
    }

    private List<Map<String, String>> events() {
        List<Map<String, String>> events = new ArrayList<>();
        int most = layout.paper() == PaperFormat.A4 ? MOST_EVENTS : FEW_EVENTS;
        int shown = facts.events().size() > most + 1 ? most : facts.events().size();
        facts.events().stream()
                .limit(shown)
                .forEach(event -> events.add(Map.of(
                        "name", PlainLine.of(event.name()),
                        "period", event.period(),
                        "time", texts.formats().duration(event.minutes()))));
        return events;
    }

    private String moreEvents() {
        List<DocumentFacts.Event> rest =
                facts.events().stream().skip(events().size()).toList();
        long minutes = rest.stream().mapToLong(DocumentFacts.Event::minutes).sum();
        return rest.isEmpty()
                ? ""
                : texts.get("document.events.more", rest.size(), texts.formats().duration(minutes));
    }

    private Map<String, Object> label(int place, DocumentFacts person, int number) {
        Map<String, Object> label = new HashMap<>();
        label.put("x", millimetres(layout.labels().x(place) + layout.right()));
        label.put("y", millimetres(layout.labels().y(place) + layout.down()));
        label.put("width", layout.labels().width());
        label.put("height", layout.labels().height());
        label.put("holder", PlainLine.of(person.holder()));
        label.put("event", PlainLine.of(person.title()));
        label.put("qr", codeOf(person, number));
        label.put("asOf", texts.get("document.as.of.short", texts.formats().shortDate(person.issued())));
        return label;
    }

    private static String codeOf(DocumentFacts person, int number) {
        return person.link().isPresent() ? code(number) : "";
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
