package app.tremplin.domain;

import java.util.List;
import java.util.Optional;

/// The columns of a planning table and what each holds.
///
/// @param headers in the order of the file, blank ones too
/// @param fields  of the column at the same place; empty for one that is ignored
public record PlanningColumns(List<String> headers, List<Optional<PlanningField>> fields) {
    public PlanningColumns {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
    }
}
