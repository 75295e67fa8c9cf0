package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import java.util.List;
import java.util.Set;

/// What a desk is about to print, to be looked at before.
///
/// @param badges      those that are printed, by the volunteers' names
/// @param revoked     how many are left out because they were withdrawn for good
/// @param suspended   how many are left out because they are withdrawn for now
/// @param again       how many of `badges` were printed as this document before
/// @param unprintable the characters of names and titles that no font has; a box stands in their place
/// @param linked      whether the documents carry the verification link; not while nobody else could open that
public record PrintPlan(
        Issuer issuer,
        PrintOrder order,
        List<Id<Badge>> badges,
        int revoked,
        int suspended,
        int again,
        List<String> unprintable,
        boolean linked) {

    /// Whose documents.
    public sealed interface Whom {

        /// Those of certain badges.
        record Chosen(Set<Id<Badge>> badges) implements Whom {
            public Chosen {
                badges = Set.copyOf(badges);
            }
        }

        /// Everybody's whose name has `name` in it.
        ///
        /// @param name    whatever its case and accents; blank for everybody
        /// @param newOnly whether those whose document was printed before are left out
        record Named(String name, boolean newOnly) implements Whom {}
    }

    public PrintPlan {
        badges = List.copyOf(badges);
        unprintable = List.copyOf(unprintable);
    }

    /// How many files these are.
    public int files() {
        return DeskPrinting.files(order).cut(badges.size()).size();
    }
}
