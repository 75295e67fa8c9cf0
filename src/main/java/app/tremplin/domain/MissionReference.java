package app.tremplin.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an organisation's badge names a confirmed mission: whoever has the mission recognises it, nobody else can read
/// anything from it.
///
/// A reference belongs to one badge, so that two badges do not show that they share a mission; and to what was
/// declared, so that a mission changed since is another one.
public final class MissionReference {

    private static final int DIGITS = 16;
    private static final Pattern REFERENCE = Pattern.compile("(?<![0-9A-Za-z-])[0-9a-f]{16}(?![0-9A-Za-z-])");

    private MissionReference() {}

    /// The reference to `mission` in the badge `badge`.
    ///
    /// @return 16 hexadecimal digits, lower case
    public static String of(UUID badge, Mission mission) {
        MissionFacts facts = mission.facts();
        String named = String.join(
                        "\n",
                        badge.toString(),
                        mission.id().value().toString(),
                        facts.event(),
                        facts.missionTypeId(),
                        facts.site(),
                        facts.firstDay().toString(),
                        facts.lastDay().toString(),
                        Integer.toString(facts.minutes()))
                + "\n";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// All references that stand in `text`, in their order.
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
