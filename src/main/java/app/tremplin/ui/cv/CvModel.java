package app.tremplin.ui.cv;

import app.tremplin.domain.Language;
import app.tremplin.export.CvFormat;

/// Which CV snippet is wanted.
///
/// @param language of the text, whatever the window speaks
record CvModel(CvFormat format, Language language) {

    /// Plain text in the language of the window.
    static CvModel initial(Language language) {
        return new CvModel(CvFormat.TXT, language);
    }

    CvModel withFormat(CvFormat chosen) {
        return new CvModel(chosen, language);
    }

    CvModel withLanguage(Language chosen) {
        return new CvModel(format, chosen);
    }

    /// A name for the file.
    ///
    /// @param word what the file holds, in the language of the window
    String fileName(String word) {
        return "cv-" + word + "-" + language.code() + "." + format.extension();
    }
}
