package app.tremplin.domain;

import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person typed about an organisation, before it is sound.
///
/// @param domain        a bare host name, or blank
/// @param verifyAddress a web address
/// @param statusAddress a web address, or blank
/// @param validity      in months, or blank
public record IssuerDraft(
        String name,
        String url,
        String email,
        String domain,
        String verifyAddress,
        String statusAddress,
        String validity,
        Language language) {

    /// What can be typed.
    public enum Field {
        NAME,
        URL,
        EMAIL,
        DOMAIN,
        VERIFY_ADDRESS,
        STATUS_ADDRESS,
        VALIDITY
    }

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern HOST =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern MONTHS = Pattern.compile("[1-9][0-9]{0,2}|1[01][0-9]{2}|1200");

    public IssuerDraft {
        name = name.strip();
        url = url.strip();
        email = email.strip();
        domain = domain.strip().toLowerCase(Locale.ROOT);
        verifyAddress = verifyAddress.strip();
        statusAddress = statusAddress.strip();
        validity = validity.strip();
    }

    /// The draft of what an organisation says already.
    public static IssuerDraft of(IssuerProfile profile) {
        return new IssuerDraft(
                profile.name(),
                profile.url(),
                profile.email(),
                profile.domain().orElse(""),
                profile.verifyAddress(),
                profile.statusAddress().orElse(""),
                profile.validityMonths().map(String::valueOf).orElse(""),
                profile.language());
    }

    /// What is wrong, by field and in their order; empty when all is sound.
    public Map<Field, Phrase> problems() {
        Map<Field, Phrase> problems = new EnumMap<>(Field.class);
        if (name.isEmpty()) {
            problems.put(Field.NAME, Phrase.of("organisation.problem.name"));
        } else if (name.length() > LONGEST_NAME) {
            problems.put(Field.NAME, Phrase.of("problem.text.long", LONGEST_NAME, name.length()));
        }
        check(problems, Field.URL, url.isEmpty() || isAddress(url), "organisation.problem.address");
        check(problems, Field.EMAIL, email.isEmpty() || matches(EMAIL, email), "organisation.problem.email");
        check(problems, Field.DOMAIN, domain.isEmpty() || matches(HOST, domain), "organisation.problem.domain");
        check(problems, Field.VERIFY_ADDRESS, isAddress(verifyAddress), "organisation.problem.address");
        check(
                problems,
                Field.STATUS_ADDRESS,
                statusAddress.isEmpty() || isAddress(statusAddress),
                "organisation.problem.address");
        check(
                problems,
                Field.VALIDITY,
                validity.isEmpty() || matches(MONTHS, validity),
                "organisation.problem.validity");
        return problems;
    }

    /// What the organisation will say about itself.
    ///
    /// @throws IllegalArgumentException when there are [#problems]
    public IssuerProfile profile(Optional<Picture> logo) {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the draft is not sound");
        }
        return new IssuerProfile(
                name,
                url,
                email,
                logo,
                filled(domain),
                folder(verifyAddress),
                filled(statusAddress).map(IssuerDraft::folder),
                filled(validity).map(Integer::valueOf),
                language);
    }

    private static void check(Map<Field, Phrase> problems, Field field, boolean sound, String key) {
        if (!sound) {
            problems.put(field, Phrase.of(key));
        }
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return text.length() <= LONGEST && web && uri.getHost() != null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String folder(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
