package app.tremplin.platform;

import app.tremplin.domain.Language;

/// What a person chose about the application; nothing personal is in here.
///
/// @param textPercent   size of all text, 100 to 200
/// @param verifyAddress where the verification page is, ending in `/`; links are this address, `#` and the token
/// @param printInitials whether links carry initials instead of the name
/// @param reducedMotion whether nothing moves on its own, even where the system would let it
public record Settings(
        Language language,
        Theme theme,
        int textPercent,
        String verifyAddress,
        boolean printInitials,
        boolean reducedMotion) {

    /// The page that Tremplin itself serves on this computer; upper case, which a QR code packs tighter.
    public static final String LOCAL_ADDRESS = "HTTP://LOCALHOST:8377/";

    /// The smallest and the largest text size, in percent.
    public static final int SMALLEST_TEXT = 100;

    public static final int LARGEST_TEXT = 200;

    /// The colours of the window.
    public enum Theme {
        /// Light, dark or contrast, as the system is set.
        SYSTEM,
        LIGHT,
        DARK,
        /// White on black, for those who need as much contrast as there can be.
        CONTRAST
    }

    public Settings {
        textPercent = Math.clamp(textPercent, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// What holds until something is chosen.
    public static Settings initial(Language language) {
        return new Settings(language, Theme.SYSTEM, SMALLEST_TEXT, LOCAL_ADDRESS, false, false);
    }

    /// These, with what does not belong to the computer from others.
    public Settings adopting(Settings others) {
        return withVerifyAddress(others.verifyAddress).withPrintInitials(others.printInitials);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, theme, textPercent, verifyAddress, printInitials, reducedMotion);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(language, chosen, textPercent, verifyAddress, printInitials, reducedMotion);
    }

    public Settings withTextPercent(int chosen) {
        return new Settings(language, theme, chosen, verifyAddress, printInitials, reducedMotion);
    }

    public Settings withVerifyAddress(String chosen) {
        return new Settings(language, theme, textPercent, chosen, printInitials, reducedMotion);
    }

    public Settings withPrintInitials(boolean chosen) {
        return new Settings(language, theme, textPercent, verifyAddress, chosen, reducedMotion);
    }

    public Settings withReducedMotion(boolean chosen) {
        return new Settings(language, theme, textPercent, verifyAddress, printInitials, chosen);
    }
}
