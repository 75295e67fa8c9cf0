package app.tremplin.exchange;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KnownIssuer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of organisations whose keys are known, `issuers.json`, which the application and the verification page read
/// alike; `assets/verify/FORMAT.md` documents it.
public final class KnownIssuersFile {

    private static final int VERSION = 1;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern IDENTIFIER = Pattern.compile("did:[a-z]+:\\S+");
    private static final Pattern KEY = Pattern.compile("did:(key:z[1-9A-HJ-NP-Za-km-z]+|jwk:[A-Za-z0-9_-]+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private KnownIssuersFile() {}

    /// What the page is told about one key.
    ///
    /// @param url   where people read about the organisation, `https:`; empty for none
    /// @param lists its withdrawal lists in the order of their numbers, as paths from the page's folder
    public record Entry(KnownIssuer issuer, Optional<String> url, List<String> lists) {
        public Entry {
            lists = List.copyOf(lists);
        }

        /// A key with nothing else known.
        public static Entry of(KnownIssuer issuer) {
            return new Entry(issuer, Optional.empty(), List.of());
        }
    }

    /// The organisations in `json`, at most 10,000 in 2 MB. The keys themselves are not looked into.
    ///
    /// @throws Failure `KNOWN_ISSUERS`, with the path of the first field that is wrong, and what is wrong
    public static List<KnownIssuer> read(byte[] json) {
        JsonField root = JsonField.root(json, FailureCode.KNOWN_ISSUERS);
        JsonField version = root.at("version");
        if (version.integer(1, Integer.MAX_VALUE) != VERSION) {
            throw version.wrong("catalogue.schema", VERSION);
        }
        List<JsonField> items = root.at("issuers").items();
        if (items.size() > MOST_ENTRIES) {
            throw root.at("issuers").wrong("issuers.many", MOST_ENTRIES);
        }
        List<KnownIssuer> issuers = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (JsonField item : items) {
            KnownIssuer issuer = issuer(item);
            if (!before.add(issuer.id() + " " + issuer.key())) {
                throw item.wrong("catalogue.twice");
            }
            issuers.add(issuer);
        }
        return issuers;
    }

    /// The file that lists these.
    public static byte[] write(List<KnownIssuer> issuers) {
        return merge(Optional.empty(), issuers.stream().map(Entry::of).toList());
    }

    /// The file with these entries brought up to date or added; every other key that it lists, and whatever else it
    /// says,
    /// stays. A file in which nothing changes comes back byte for byte.
    ///
    /// @param existing what stands there so far
    /// @throws Failure `KNOWN_ISSUERS` when that is no such file
    public static byte[] merge(Optional<byte[]> existing, List<Entry> entries) {
        ObjectNode root = existing.map(KnownIssuersFile::tree)
                .orElseGet(() -> JSON.createObjectNode().put("version", VERSION));
        JsonNode before = root.deepCopy();
        ArrayNode list = root.withArray("issuers");
        for (Entry entry : entries) {
            put(entryOf(list, entry.issuer()), entry);
        }
        return existing.filter(bytes -> root.equals(before))
                .orElseGet(() -> (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static KnownIssuer issuer(JsonField item) {
        String id = matching(item.at("id"), IDENTIFIER, "did:web:example.org");
        String key = matching(item.at("key"), KEY, "did:key:z6Mk…");
        LocalDate since = date(item.at("since"));
        Optional<LocalDate> until = item.find("until").map(KnownIssuersFile::date);
        if (until.filter(since::isAfter).isPresent()) {
            throw item.at("until").wrong("issuers.until");
        }
        return new KnownIssuer(id, key, text(item.at("name")), since, until);
    }

    private static String text(JsonField field) {
        if (field.text().length() > LONGEST_TEXT) {
            throw field.wrong("issuers.long", LONGEST_TEXT);
        }
        return field.text().strip();
    }

    private static String matching(JsonField field, Pattern pattern, String example) {
        if (!pattern.matcher(text(field)).matches()) {
            throw field.wrong("issuers.like", example);
        }
        return text(field);
    }

    private static LocalDate date(JsonField field) {
        try {
            return LocalDate.parse(field.text());
        } catch (DateTimeException e) {
            throw field.wrong("json.date");
        }
    }

    private static ObjectNode tree(byte[] json) {
        read(json);
        return JsonField.root(json, FailureCode.KNOWN_ISSUERS).object();
    }

    private static ObjectNode entryOf(ArrayNode list, KnownIssuer issuer) {
        for (JsonNode entry : list) {
            if (entry.path("id").asString().equals(issuer.id())
                    && entry.path("key").asString().equals(issuer.key())) {
                return (ObjectNode) entry;
            }
        }
        return list.addObject().put("id", issuer.id()).put("key", issuer.key());
    }

    private static void put(ObjectNode node, Entry entry) {
        KnownIssuer issuer = entry.issuer();
        String since = issuer.since().toString();
        String known = node.path("since").asString(since);
        node.put("name", issuer.name());
        node.put("since", known.compareTo(since) < 0 ? known : since);
        issuer.until().ifPresentOrElse(until -> node.put("until", until.toString()), () -> node.remove("until"));
        entry.url().ifPresent(url -> node.put("url", url));
        if (!entry.lists().isEmpty()) {
            ArrayNode lists = node.putArray("lists");
            entry.lists().forEach(lists::add);
        }
    }
}
