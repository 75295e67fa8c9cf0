package app.tremplin.badge.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The codes of all findings. Scripts rely on them: one is added here when it is made, and none is ever given another
/// meaning.
class FindingCodesTest {

    private static final String CODES = """
            integrity.unchanged   ok           the content is what the key signed
            integrity.changed     failed       it is not, or the signature is of another key
            integrity.uncovered   failed       a part of it is outside the signature
            integrity.form        failed       it is spelt in a way that could hide a part of it
            integrity.unsigned    failed       there is no signature
            integrity.foreign     failed       the key is said to be another one than the issuer's
            integrity.worthless   failed       anybody can make such a signature: none, HS256
            integrity.claims      failed       a token's claims contradict the credential in it
            integrity.method      not checked  another kind of signature
            integrity.complex     not checked  too large or too complicated to be put into its canonical form
            integrity.endorsed    failed       an endorsement is about another content
            integrity.vocabulary  not checked  a JSON-LD context that does not come with the application
            integrity.key         not checked  the issuer's key is not known here
            integrity.hosted      not checked  only the issuer's website vouches for it (Open Badges 2.0 and older)
            integrity.address     not checked  a picture that holds the mere address of a badge
            issuer.known          ok           listed here
            issuer.online         ok           the key was asked of the issuer's website
            issuer.retired        failed       listed, but the key was given up before
            issuer.foreign        failed       see integrity.foreign
            issuer.self           not checked  the person signed for themselves
            issuer.unknown        not checked  a key that nobody here knows
            issuer.untied         not checked  a key that the badge brings along
            issuer.unproved       not checked  the signature does not hold or was not checked
            dates.valid           ok           without an end
            dates.until           ok           with an end
            dates.expired         failed       after the end
            dates.future          failed       before the beginning
            dates.unreadable      failed       no date at all
            dates.none            not checked  there is none
            dates.unproved        not checked  see issuer.unproved
            revocation.none       not checked  it names no list
            revocation.offline    not checked  the list was not consulted
            revocation.valid      ok           not on the issuer's list of revoked badges
            revocation.clear      ok           nor on that of suspended ones
            revocation.revoked    failed       on the list of revoked badges
            revocation.suspended  failed       on the list of suspended badges
            revocation.expired    not checked  the list that is here is too old
            revocation.retired    not checked  the list that is here is by a key that was given up since
            revocation.unusable   not checked  the list that is here is not by the issuer, or for something else
            revocation.method     not checked  another kind of status
            revocation.unproved   not checked  see issuer.unproved
            recipient.match       ok           the address is one of the badge's
            recipient.other       failed       it is not
            recipient.none        not checked  the badge has none to compare with
            recipient.method      not checked  hidden in a way that cannot be compared
            recipient.unproved    not checked  see issuer.unproved
            """;

    private static final Pattern CODE =
            Pattern.compile("\"((?:integrity|issuer|dates|revocation|recipient)\\.[a-z]+)\"");

    @Test
    void every_code_in_the_sources_is_in_the_table_and_the_other_way_round() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/app/tremplin/badge/verify"))) {
            for (Path source : sources.toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        assertThat(used).isEqualTo(table());
    }

    @Test
    void every_code_has_its_sentence_in_both_languages_and_no_sentence_is_without_a_code() {
        Set<String> sentences =
                table().stream().map(code -> "finding." + code).collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            assertThat(Texts.of(language).keys().stream()
                            .filter(key -> key.startsWith("finding."))
                            // What the desk finds about a mission file.
                            .filter(key -> !key.startsWith("finding.declaration.")))
                    .containsExactlyInAnyOrderElementsOf(sentences);
        }
    }

    private static Set<String> table() {
        return CODES.lines().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
