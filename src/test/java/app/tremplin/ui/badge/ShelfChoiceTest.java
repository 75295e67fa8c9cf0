package app.tremplin.ui.badge;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Id;
import app.tremplin.domain.ReceivedBadge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShelfChoiceTest {

    private static final WalletItem OWN = own(1, "Fête du fleuve", "2026-01-01T00:00:00Z");
    private static final WalletItem MARATHON =
            received(2, "Marathon", "Fédération d’athlétisme", "2026-03-01T00:00:00Z");
    private static final WalletItem CHOIR = received(3, "Chœurs d’été", "Association Écho", "2026-02-01T00:00:00Z");
    private static final List<WalletItem> ALL = List.of(OWN, MARATHON, CHOIR);

    @Test
    void the_latest_come_first() {
        assertThat(ShelfChoice.ALL.of(ALL)).containsExactly(MARATHON, CHOIR, OWN);
    }

    @Test
    void words_are_found_in_title_and_issuer_whatever_their_accents_and_case() {
        assertThat(ShelfChoice.ALL.withWords("FEDERATION mara").of(ALL)).containsExactly(MARATHON);
        assertThat(ShelfChoice.ALL.withWords("echo").of(ALL)).containsExactly(CHOIR);
        assertThat(ShelfChoice.ALL.withWords("nowhere").of(ALL)).isEmpty();
        assertThat(ShelfChoice.ALL.withWords("  ").of(ALL)).hasSize(3);
    }

    @Test
    void self_declared_and_issued_are_told_apart() {
        assertThat(ShelfChoice.ALL.withSigner(ShelfChoice.Signer.SELF).of(ALL)).containsExactly(OWN);
        assertThat(ShelfChoice.ALL.withSigner(ShelfChoice.Signer.ORGANISATION).of(ALL))
                .containsExactly(MARATHON, CHOIR);
    }

    @Test
    void titles_and_issuers_are_put_in_order() {
        assertThat(ShelfChoice.ALL.withOrder(ShelfChoice.Order.TITLE).of(ALL)).containsExactly(CHOIR, OWN, MARATHON);
        assertThat(ShelfChoice.ALL.withOrder(ShelfChoice.Order.ISSUER).of(ALL)).containsExactly(OWN, CHOIR, MARATHON);
    }

    private static WalletItem own(int number, String title, String issued) {
        return new WalletItem.Own(
                new Badge(new Id<>(new UUID(7, number)), title, Instant.parse(issued), "{}", "", List.of(), 60));
    }

    private static WalletItem received(int number, String title, String issuer, String issued) {
        Instant day = Instant.parse(issued);
        return new WalletItem.Received(new ReceivedBadge(
                new Id<>(new UUID(7, number)),
                "did:key:z6Mk",
                "urn:uuid:" + number,
                title,
                issuer,
                false,
                Optional.of(day),
                day,
                true,
                BadgeFile.Format.JSON));
    }
}
