package app.tremplin.ui.badge;

import app.tremplin.domain.Folding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Which badges are on the shelf, and in which order.
///
/// @param words each must be part of the title or the issuer's name; accents and case do not matter
record ShelfChoice(String words, Signer signer, Order order) {

    /// All of them, the latest first.
    static final ShelfChoice ALL = new ShelfChoice("", Signer.ANY, Order.NEWEST);

    /// Whose signature they bear.
    enum Signer {
        ANY,
        SELF,
        ORGANISATION
    }

    /// What comes first.
    enum Order {
        NEWEST,
        TITLE,
        ISSUER
    }

    ShelfChoice withWords(String typed) {
        return new ShelfChoice(typed, signer, order);
    }

    ShelfChoice withSigner(Signer chosen) {
        return new ShelfChoice(words, chosen, order);
    }

    ShelfChoice withOrder(Order chosen) {
        return new ShelfChoice(words, signer, chosen);
    }

    /// Those of `items` that are chosen, in order; equals stay in theirs.
    List<WalletItem> of(List<WalletItem> items) {
        List<String> wanted = List.of(Folding.fold(words).split("\\s+"));
        return items.stream()
                .filter(item -> signer == Signer.ANY
                        || (signer == Signer.SELF) == item.issuer().isEmpty())
                .filter(item -> {
                    String told =
                            Folding.fold(item.title() + " " + item.issuer().orElse(""));
                    return wanted.stream().allMatch(told::contains);
                })
                .sorted(comparator())
                .toList();
    }

    private Comparator<WalletItem> comparator() {
        Comparator<WalletItem> newest = Comparator.comparing(
                        (WalletItem item) -> item.issued().orElse(Instant.EPOCH))
                .reversed();
        return switch (order) {
            case NEWEST -> newest;
            case TITLE ->
                Comparator.comparing((WalletItem item) -> Folding.fold(item.title()))
                        .thenComparing(newest);
            case ISSUER ->
                Comparator.comparing(
                                (WalletItem item) -> Folding.fold(item.issuer().orElse("")))
                        .thenComparing(newest);
        };
    }
}
