package app.tremplin.ui.kit;

import java.util.Optional;

/// The settings page as it stands: where the focus is, and what has been typed but not kept yet.
///
/// @param focus   id of the node that has the focus; empty for none
/// @param person  what has been typed about the person
/// @param address what has been typed as the address of the verification page
public record SettingsDraft(String focus, Optional<Person> person, Optional<String> address) {

    /// What is typed about the person.
    ///
    /// @param emails one per line
    public record Person(String name, String accreditation, String emails) {}

    /// Nothing typed, no focus.
    public static final SettingsDraft NONE = new SettingsDraft("", Optional.empty(), Optional.empty());

    /// Nothing typed, and the focus on the address of the verification page.
    public static final SettingsDraft ADDRESS = new SettingsDraft("address", Optional.empty(), Optional.empty());
}
