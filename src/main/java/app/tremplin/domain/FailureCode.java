package app.tremplin.domain;

/// Everything that can go wrong outside the program, each with one sentence `failure.<code>` that says what
/// to do.
///
/// The short codes are for help desks: they never change their meaning and are never used again.
public enum FailureCode {
    /// The catalogue file is not usable. Arguments: the field, what is wrong.
    CATALOGUE("T101", true),
    /// A file cannot be read from disk. Argument: the file's name.
    FILE_UNREADABLE("T102", true),
    /// A file cannot be written. Argument: the file's name.
    FILE_UNWRITABLE("T103", false),
    /// A file is larger than any real one. Arguments: the file's name, the bound in megabytes.
    FILE_TOO_LARGE("T104", true),
    /// The sample data that came with the application is not usable. Arguments: the field, what is wrong.
    SAMPLE_UNREADABLE("T105", false),
    /// A list of known organisations is not usable. Arguments: the field, what is wrong.
    KNOWN_ISSUERS("T106", true),
    /// The database was made by a newer Tremplin.
    DATABASE_NEWER("T201", false),
    /// The database is damaged or is not ours.
    DATABASE_UNREADABLE("T202", false),
    /// The disk is full.
    DISK_FULL("T203", false),
    /// Another program keeps the database busy.
    DATABASE_BUSY("T204", false),
    /// A window is open on the same data already.
    ALREADY_OPEN("T205", false),
    /// A planning file has no columns that we know. Argument: the columns that are missing.
    CSV_COLUMNS("T301", true),
    /// A planning file is not a table. Arguments: the line, what is wrong.
    CSV_UNREADABLE("T302", true),
    /// A calendar file is not usable. Arguments: the line or 0, what is wrong.
    CALENDAR_UNREADABLE("T303", true),
    /// A file cannot be kept as evidence. Arguments: its name, what is wrong.
    EVIDENCE_UNUSABLE("T311", true),
    /// What was given is neither a badge nor a link. Argument: the reason.
    BADGE_UNREADABLE("T401", true),
    /// A status list is not signed by a known issuer.
    STATUS_UNSIGNED("T411", true),
    /// A status list is older than the copy that is known. Arguments: its day, the day of the copy.
    STATUS_OLDER("T412", false),
    /// A website did not answer, or not with what was asked for. Arguments: its host, the reason.
    ONLINE("T413", false),
    /// An issuer's identifier or its document cannot be used. Arguments: the field, what is wrong.
    DID_UNUSABLE("T414", true),
    /// A picture or PDF file cannot be opened.
    PICTURE_UNREADABLE("T451", true),
    /// There is no QR code in a picture.
    QR_NOT_FOUND("T452", true),
    /// A QR code leads elsewhere than to a verification page. Argument: the beginning of what it says.
    QR_ELSEWHERE("T453", true),
    /// A badge of the wallet was removed meanwhile.
    BADGE_GONE("T454", false),
    /// There is no skill to put on a badge yet.
    NO_SKILL("T402", false),
    /// The volunteer has not given a name yet.
    NO_NAME("T403", false),
    /// The key file's passphrase is another one.
    WRONG_PASSPHRASE("T404", false),
    /// The key file is missing or damaged.
    KEY_UNREADABLE("T405", false),
    /// The passphrase was wrong too often; the next attempt has to wait. Argument: how many seconds.
    TOO_MANY_ATTEMPTS("T430", false),
    /// A passphrase for a new key is too easy to guess. Argument: what is wrong with it.
    WEAK_PASSPHRASE("T431", false),
    /// A key of another program cannot be taken over. Argument: the reason.
    KEY_IMPORT("T432", true),
    /// The organisation's key has not been opened.
    KEY_LOCKED("T433", false),
    /// The key belongs to an organisation here already.
    KEY_TAKEN("T434", false),
    /// A key backup holds other keys than the organisation's.
    BACKUP_OTHER("T435", true),
    /// There is no such organisation. Argument: what was asked for.
    UNKNOWN_ISSUER("T436", true),
    /// A logo is a drawing too heavy to travel in every badge. Argument: the file's name.
    LOGO_HEAVY("T439", true),
    /// A logo is no picture that badges can carry. Argument: the file's name.
    LOGO("T437", true),
    /// A badge cannot be endorsed. Argument: why.
    NOT_ENDORSABLE("T438", false),
    /// A mission or answer file is not usable. Arguments: the field, what is wrong.
    MISSION_FILE("T440", true),
    /// A mission or answer file is not what its signature was made for.
    MISSION_FILE_CHANGED("T441", true),
    /// There is no mission to hand to the desk.
    NOTHING_TO_DECLARE("T442", false),
    /// No mission is confirmed, so there is nothing to sign.
    NOTHING_CONFIRMED("T443", false),
    /// Missions are on a badge already. Argument: the day it was signed.
    ALREADY_ISSUED("T444", false),
    /// The answer is for another volunteer.
    ANSWER_FOR_ANOTHER("T445", false),
    /// A mission cannot be confirmed as it is told. Arguments: its number in the file, the reason.
    NOT_CONFIRMABLE("T446", false),
    /// There is no such badge in the register. Argument: what was asked for.
    UNKNOWN_BADGE("T447", true),
    /// The badge is revoked, which is for good.
    REVOKED_FOR_GOOD("T448", false),
    /// The organisation publishes no status lists.
    NO_STATUS_LIST("T449", false),
    /// A badge is signed and in the register, but its files cannot be written.
    SIGNED_NOT_SAVED("T455", false),
    /// The volunteer's own key has to be made or opened first.
    SIGNING_KEY_NEEDED("T450", false),
    /// The local page cannot be served. Argument: the port.
    PORT_TAKEN("T501", false),
    /// A folder to publish into holds something else. Argument: the folder's name.
    PUBLISH_ELSEWHERE("T531", false),
    /// A folder to publish into holds another organisation's lists of withdrawn badges. Argument: the
    /// folder's name.
    PUBLISH_LISTS("T532", false),
    /// Organisations with several domains cannot share one folder.
    PUBLISH_DOMAINS("T533", false),
    /// There is no organisation to publish.
    PUBLISH_NOBODY("T534", false),
    /// The picture format is not one we write. Arguments: the file's name, those we write.
    UNKNOWN_FORMAT("T502", true),
    /// A document template is not usable. Arguments: the file's name, the line, the field or what is wrong.
    TEMPLATE_UNUSABLE("T521", true),
    /// The printer did not take the document. Argument: the printer's name.
    PRINTER_REFUSED("T522", false),
    /// There is no printer of that name. Argument: the printer's name.
    PRINTER_MISSING("T523", false),
    /// A printer is stopped. Argument: its name.
    PRINTER_STOPPED("T524", false),
    /// A badge that was handed over does not hold, so nothing is printed of it. Argument: its title.
    BADGE_DOUBTED("T525", false),
    /// A QR code would be too small to be read from paper. Arguments, in millimetres: the size asked for, the
    /// smallest one, the smallest module.
    QR_TOO_SMALL("T503", true),
    /// A copy of the data is damaged. Argument: the file's name.
    BACKUP_DAMAGED("T601", true),
    /// A copy of the data was made by a newer Tremplin.
    BACKUP_NEWER("T602", false),
    /// There is no such copy of the data. Argument: what was asked for.
    BACKUP_UNKNOWN("T603", true),
    /// What was written does not read back as it should.
    NOT_PROVED("T604", false),
    /// A file for another computer is damaged or is none. Argument: the file's name.
    MOVE_UNREADABLE("T605", true),
    /// A file for another computer was made by a newer Tremplin.
    MOVE_NEWER("T606", false);

    private final String code;
    private final boolean input;

    FailureCode(String code, boolean input) {
        this.code = code;
        this.input = input;
    }

    /// The short code shown to people.
    public String code() {
        return code;
    }

    /// Whether what was given could not be read, as opposed to something refused.
    public boolean isInput() {
        return input;
    }
}
