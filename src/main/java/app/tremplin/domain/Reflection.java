package app.tremplin.domain;

/// What the volunteer makes of a mission, in the situation-action-result form recruiters ask for. Parts may be empty.
public record Reflection(String situation, String action, String result) {

    /// Nothing written yet.
    public static final Reflection NONE = new Reflection("", "", "");

    /// Whether nothing is written.
    public boolean isEmpty() {
        return situation.isBlank() && action.isBlank() && result.isBlank();
    }
}
