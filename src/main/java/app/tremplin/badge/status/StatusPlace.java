package app.tremplin.badge.status;

import java.net.URI;

/// Where an issuer says whether it still stands by one badge: a place in its status lists.
///
/// @param folder the address all its lists are under, ending in `/`
/// @param index  counted through all lists from 0: what the register and the token hold
public record StatusPlace(URI folder, int index) {

    /// @throws IllegalArgumentException when the index is negative or the folder no absolute address ending in `/`
    public StatusPlace {
        if (index < 0 || !folder.isAbsolute() || !folder.toString().endsWith("/")) {
            throw new IllegalArgumentException("a place is in a list of an absolute folder");
        }
    }

    /// Which list, from 0.
    public int list() {
        return index / StatusList.ENTRIES;
    }

    /// The bit within its list, from 0.
    public int place() {
        return index % StatusList.ENTRIES;
    }

    /// The address, and the id, of the list it is in.
    public URI address(StatusPurpose purpose) {
        return address(folder, list(), purpose);
    }

    /// The address, and the id, of one list.
    public static URI address(URI folder, int list, StatusPurpose purpose) {
        return URI.create(folder + fileName(list, purpose));
    }

    /// The name of one list's file, such as `0-revocation.json`.
    public static String fileName(int list, StatusPurpose purpose) {
        return list + "-" + purpose.word() + ".json";
    }
}
