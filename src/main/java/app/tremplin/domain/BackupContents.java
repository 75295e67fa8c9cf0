package app.tremplin.domain;

/// What is in a copy of the data, in numbers a person can compare.
///
/// @param missions how many are noted
/// @param minutes  worked in all of them
/// @param badges   own ones and received ones
/// @param issuers  organisations that sign here
/// @param issued   badges that they signed here
/// @param digest   SHA-256 over every value, in hexadecimal digits: the same data, the same digest
/// @param version  of the form of the data; a higher one than ours comes from a newer Tremplin
public record BackupContents(
        int missions, long minutes, int badges, int issuers, int issued, String digest, int version) {

    /// Badges, whoever they are for.
    public int allBadges() {
        return badges + issued;
    }

    /// Whether there is nothing in it that a person would miss.
    public boolean isEmpty() {
        return missions == 0 && badges == 0 && issuers == 0;
    }

    /// Whether it tells of as many missions, minutes and badges.
    public boolean countsLike(BackupContents other) {
        return missions == other.missions
                && minutes == other.minutes
                && badges == other.badges
                && issuers == other.issuers
                && issued == other.issued;
    }

    /// How much there is to lose.
    public long weight() {
        return (long) missions + badges + issuers + issued;
    }

    /// The same with its fingerprint.
    public BackupContents withDigest(String known) {
        return new BackupContents(missions, minutes, badges, issuers, issued, known, version);
    }
}
