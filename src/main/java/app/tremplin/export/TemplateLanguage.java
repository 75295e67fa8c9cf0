package app.tremplin.export;

import app.tremplin.export.FittedText.Room;
import app.tremplin.export.pdf.Weight;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What templates may say: Pebble without what makes a slip of the finger take all memory, and `fit`.
final class TemplateLanguage {

    private TemplateLanguage() {}

    /// Pebble's own words, fewer of them: a range makes every number before it counts them, `~` and `replace` double a
    /// text as often as they are told, and `raw` would turn what a person typed into markup.
    static final class Narrowed extends ExtensionCustomizer {

        private static final Set<String> FILTERS = Set.of(
                "abs",
                "capitalize",
                "default",
                "escape",
                "first",
                "last",
                "length",
                "lower",
                "numberformat",
                "slice",
                "title",
                "trim",
                "upper");
        private static final Set<String> OPERATORS_OUT = Set.of("..", "~");

        Narrowed(Extension core) {
            super(core);
        }

        @Override
        public Map<String, Function> getFunctions() {
            Map<String, Function> functions = new HashMap<>(Objects.requireNonNullElse(super.getFunctions(), Map.of()));
            functions.remove("range");
            return functions;
        }

        @Override
        public Map<String, Filter> getFilters() {
            Map<String, Filter> filters = new HashMap<>(Objects.requireNonNullElse(super.getFilters(), Map.of()));
            filters.keySet().retainAll(FILTERS);
            return filters;
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            return Objects.requireNonNullElse(super.getBinaryOperators(), List.<BinaryOperator>of()).stream()
                    .filter(operator -> !OPERATORS_OUT.contains(operator.getSymbol()))
                    .toList();
        }
    }

    /// `fit(text, width, largest, smallest, lines, weight)` as FIELDS.md describes it.
    static final class Fitting extends AbstractExtension implements Function {

        private static final double WIDEST = 1_000;
        private static final double LARGEST = 300;
        private static final int MOST_LINES = 20;

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("fit", this);
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("text", "width", "largest", "smallest", "lines", "weight");
        }

        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            if (!(args.get("text") instanceof String text
                    && args.get("width") instanceof Number width
                    && args.get("largest") instanceof Number largest
                    && args.get("smallest") instanceof Number smallest
                    && args.get("lines") instanceof Number lines
                    && args.get("weight") instanceof String weight
                    && within(width, WIDEST)
                    && within(largest, LARGEST)
                    && within(smallest, LARGEST)
                    && within(lines, MOST_LINES))) {
                throw new PebbleException(null, "fit", lineNumber, self.getName());
            }
            Room room = new Room(
                    Weight.named(weight),
                    width.doubleValue(),
                    largest.doubleValue(),
                    smallest.doubleValue(),
                    lines.intValue());
            FittedText fitted = FittedText.of(text, room);
            return Map.of("lines", fitted.lines(), "size", fitted.size());
        }

        private static boolean within(Number number, double most) {
            return number.doubleValue() >= 1 && number.doubleValue() <= most;
        }
    }
}
