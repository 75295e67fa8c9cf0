package app.tremplin.badge;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.Volunteer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The person a badge is about and what they achieved (Open Badges 3.0, section B.1.3).
final class SubjectComposer {

    private static final int SALT_BYTES = 16;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final AchievementComposer achievements;
    private final RandomGenerator salts;

    SubjectComposer(Wording wording, RandomGenerator salts) {
        this.achievements = new AchievementComposer(wording);
        this.salts = salts;
    }

    ObjectNode compose(BadgeContent content, Optional<String> did) {
        ObjectNode subject = CredentialJson.object();
        did.ifPresent(id -> subject.put("id", id));
        subject.putArray("type").add("AchievementSubject");
        subject.set("identifier", identifiers(content.volunteer()));
        subject.put("activityStartDate", dateTime(content.firstDay(), LocalTime.MIN));
        subject.put("activityEndDate", dateTime(content.lastDay(), LAST_SECOND));
        subject.set("achievement", achievements.compose(content));
        ObjectNode result = subject.putArray("result").addObject();
        result.putArray("type").add("Result");
        result.put("resultDescription", Names.MINUTES);
        result.put("value", Integer.toString(content.minutes()));
        return subject;
    }

    private ArrayNode identifiers(Volunteer volunteer) {
        ArrayNode identifiers = CredentialJson.object().arrayNode();
        identifiers
                .addObject()
                .put("type", "IdentityObject")
                .put("hashed", false)
                .put("identityHash", Wording.plain(volunteer.name()))
                .put("identityType", "name");
        volunteer.emails().stream().filter(email -> !email.isBlank()).forEach(email -> {
            String salt = salt();
            identifiers
                    .addObject()
                    .put("type", "IdentityObject")
                    .put("hashed", true)
                    .put("identityHash", IdentityHash.of(email, salt))
                    .put("identityType", "emailAddress")
                    .put("salt", salt);
        });
        return identifiers;
    }

    /// Each address has its own, or two badges would show that they share one.
    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        salts.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String dateTime(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC).toString();
    }
}
