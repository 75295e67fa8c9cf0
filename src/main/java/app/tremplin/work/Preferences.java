package app.tremplin.work;

import app.tremplin.platform.Settings;
import app.tremplin.platform.SettingsFile;

/// What the person chose about the application.
public final class Preferences {

    private final SettingsFile file;

    Preferences(SettingsFile file) {
        this.file = file;
    }

    /// The settings in force.
    public Settings read() {
        return file.read();
    }

    /// Keeps new settings.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be written
    public void write(Settings settings) {
        file.write(settings);
    }
}
