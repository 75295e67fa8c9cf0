package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.assertUnreadable;
import static app.tremplin.badge.verify.Verifications.utf8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"a\": 2} | unreadable.json",
                "{\"type\": | unreadable.json",
                "{} trailing | unreadable.json",
                "{} | unreadable.kind",
                "{\"type\": \"OpenBadgeCredential\"} | unreadable.kind",
                "Hello there | unreadable.kind",
                "<html/> | unreadable.picture.damaged",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | unreadable.picture.empty",
                "HTTP://LOCALHOST:8377/#ABC | unreadable.link",
                "'' | unreadable.kind"
            })
    void what_is_no_badge_is_refused_with_the_reason(String text, String reason) {
        assertUnreadable(utf8(text), reason);
    }
}
