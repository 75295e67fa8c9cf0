package app.tremplin.ui.kit;

import javafx.scene.control.PasswordField;

/// What stands in a password field, as characters that can be wiped.
public final class Secret {

    private Secret() {}

    /// A copy of what is typed.
    public static char[] in(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] secret = new char[typed.length()];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = typed.charAt(i);
        }
        return secret;
    }
}
