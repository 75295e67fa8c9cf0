package app.tremplin.badge.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationLinkTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://LOCALHOST:8377/#ABC234, HTTP://LOCALHOST:8377/, ABC234",
        "' http://localhost:8377/#ABC234 ', http://localhost:8377/, ABC234",
        "https://Verify.Example.org/fr/#ABC234, https://Verify.Example.org/fr/, ABC234",
        "ABC234, HTTP://LOCALHOST:8377/, ABC234"
    })
    void a_link_or_a_bare_token_is_read(String text, String address, String token) {
        assertThat(VerificationLink.parse(text)).hasValue(new VerificationLink(address, token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Hello there", "ftp://example.org/#ABC", "javascript:alert(1)#ABC", "#ABC", "http://#A"
            })
    void other_text_is_no_link(String text) {
        assertThat(VerificationLink.parse(text)).isEmpty();
    }

    @Test
    void a_very_long_text_is_no_link() {
        assertThat(VerificationLink.parse("A".repeat(2_001))).isEmpty();
    }

    @Test
    void a_link_is_written_as_it_was_read() {
        String link = VerificationLink.DEFAULT_ADDRESS + "#ABC234";
        assertThat(VerificationLink.parse(link).orElseThrow()).hasToString(link);
    }
}
