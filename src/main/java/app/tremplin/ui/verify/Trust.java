package app.tremplin.ui.verify;

import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.StatusCopy;
import java.util.List;

/// The organisations that are known, and the lists of withdrawn badges that are here.
record Trust(List<ListedIssuer> issuers, List<StatusCopy> lists) {

    Trust {
        issuers = List.copyOf(issuers);
        lists = List.copyOf(lists);
    }

    /// What the signer of a list is called; its identifier when nobody here knows it.
    String nameOf(StatusCopy copy) {
        return issuers.stream()
                .map(ListedIssuer::issuer)
                .filter(issuer -> issuer.id().equals(copy.issuer()))
                .map(issuer -> issuer.name())
                .findFirst()
                .orElse(copy.issuer());
    }
}
