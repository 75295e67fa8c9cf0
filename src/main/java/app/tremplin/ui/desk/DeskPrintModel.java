package app.tremplin.ui.desk;

import app.tremplin.domain.Issuer;
import app.tremplin.export.DocumentFormat;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.OnPaper;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What a desk is about to print: whose documents, which, and where.
final class DeskPrintModel {

    /// Whose documents.
    enum Who {
        /// Those that were selected in the register.
        CHOSEN,
        /// Those that the search found.
        FOUND,
        /// Everybody’s who has none yet.
        NEW,
        EVERYBODY
    }

    private final Destination.DeskPrint here;
    private final ObjectProperty<Who> who;
    private final ObjectProperty<PrintTarget> target =
            new SimpleObjectProperty<>(new PrintTarget.Files(Optional.empty()));
    private final ObjectProperty<OnPaper> paper = new SimpleObjectProperty<>(OnPaper.ONCE);
    private final ObjectProperty<DeskPrintState> state = new SimpleObjectProperty<>(new DeskPrintState.Choosing());
    private final ObjectProperty<Optional<PrintPlan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PrintOrder>> order = new SimpleObjectProperty<>(Optional.empty());

    /// @param here whose badges, and what was selected or searched for
    DeskPrintModel(Destination.DeskPrint here) {
        this.here = here;
        this.who = new SimpleObjectProperty<>(offered().getFirst());
    }

    /// The choices that there are: selected rows and a search first, where there are any.
    List<Who> offered() {
        List<Who> offered = new ArrayList<>();
        if (!here.chosen().isEmpty()) {
            offered.add(Who.CHOSEN);
        }
        if (!here.search().isBlank()) {
            offered.add(Who.FOUND);
        }
        offered.addAll(List.of(Who.NEW, Who.EVERYBODY));
        return offered;
    }

    /// How documents look until something is chosen: in the organisation's language.
    void start(Issuer issuer) {
        order.set(
                Optional.of(PrintOrder.of(DocumentFormat.CARD, issuer.profile().language())));
    }

    PrintPlan.Whom whom() {
        return switch (who.get()) {
            case CHOSEN -> new PrintPlan.Whom.Chosen(new HashSet<>(here.chosen()));
            case FOUND -> new PrintPlan.Whom.Named(here.search(), false);
            case NEW -> new PrintPlan.Whom.Named("", true);
            case EVERYBODY -> new PrintPlan.Whom.Named("", false);
        };
    }

    /// The sheets that are wanted; all of them for files, which can be looked through.
    String pages() {
        return isOntoPaper() ? paper.get().pages() : "";
    }

    private boolean isOntoPaper() {
        return target.get() instanceof PrintTarget.Printer;
    }

    /// Whether the choices can be printed as they stand.
    boolean isSensible() {
        return !isOntoPaper() || paper.get().isPrintable();
    }

    /// Whether there is something to print and somewhere to print it, and nothing is under way.
    boolean isReady() {
        return !isRunning()
                && target.get().isChosen()
                && isSensible()
                && plan.get().filter(each -> !each.badges().isEmpty()).isPresent();
    }

    boolean isRunning() {
        return state.get() instanceof DeskPrintState.Running;
    }

    ObjectProperty<Who> who() {
        return who;
    }

    ObjectProperty<PrintTarget> target() {
        return target;
    }

    ObjectProperty<OnPaper> paper() {
        return paper;
    }

    ObjectProperty<DeskPrintState> state() {
        return state;
    }

    ObjectProperty<Optional<PrintPlan>> plan() {
        return plan;
    }

    ObjectProperty<Optional<PrintOrder>> order() {
        return order;
    }
}
