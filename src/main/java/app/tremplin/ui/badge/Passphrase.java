package app.tremplin.ui.badge;

import javafx.scene.control.PasswordField;

/// What stands in a password field, as characters that can be wiped.
final class Passphrase {

    private Passphrase() {}

    static char[] in(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] passphrase = new char[typed.length()];
        for (int i = 0; i < passphrase.length; i++) {
            passphrase[i] = typed.charAt(i);
        }
        return passphrase;
    }
}
