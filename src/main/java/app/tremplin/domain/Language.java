package app.tremplin.domain;

import java.util.Locale;

/// A language the application speaks.
public enum Language {
    /// French as in France.
    FR(Locale.FRANCE),
    /// English as in the United Kingdom: day before month, 24-hour clock.
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale for dates, numbers and plural forms.
    public Locale locale() {
        return locale;
    }

    /// The ISO 639-1 code, `fr` or `en`.
    public String code() {
        return locale.getLanguage();
    }

    /// French for a French-speaking system, English for every other.
    public static Language ofSystem(Locale system) {
        return system.getLanguage().equals("fr") ? FR : EN;
    }
}
