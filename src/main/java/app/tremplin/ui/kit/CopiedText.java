package app.tremplin.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts text on the system's clipboard.
public final class CopiedText {

    private CopiedText() {}

    /// Replaces what the clipboard holds by `text`. Call it from the window's thread.
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Replaces what the clipboard holds by the same words plain and with their structure: each program that one pastes
    /// into takes what it can. Call it from the window's thread.
    public static void put(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
