package app.tremplin.platform;

import app.tremplin.domain.Language;

/// What a person chose about the application; nothing personal is in here.
///
/// @param textPercent   size of all text, 100 to 200
/// @param verifyAddress where the verification page is, ending in `/`; links are this address, `#` and the token
/// @param printInitials whether links carry initials instead of the name
public record Settings(Language language, Theme theme, int textPercent, String verifyAddress, boolean printInitials) {

    /// The page that Tremplin itself serves on this computer; upper case, which a QR code packs tighter.
    public static final String LOCAL_ADDRESS = "HTTP://LOCALHOST:8377/";

    /// The smallest and the largest text size, in percent.
    public static final int SMALLEST_TEXT = 100;

    public static final int LARGEST_TEXT = 200;

    /// Light or dark.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Settings {
        textPercent = Math.clamp(textPercent, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// What holds until something is chosen.
    public static Settings initial(Language language) {
        return new Settings(language, Theme.SYSTEM, SMALLEST_TEXT, LOCAL_ADDRESS, false);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, theme, textPercent, verifyAddress, printInitials);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(language, chosen, textPercent, verifyAddress, printInitials);
    }

    public Settings withTextPercent(int chosen) {
        return new Settings(language, theme, chosen, verifyAddress, printInitials);
    }

    public Settings withVerifyAddress(String chosen) {
        return new Settings(language, theme, textPercent, chosen, printInitials);
    }

    public Settings withPrintInitials(boolean chosen) {
        return new Settings(language, theme, textPercent, verifyAddress, chosen);
    }
}
