package app.tremplin.ui.desk;

import app.tremplin.work.DeskPrinting;
import app.tremplin.work.PrintPlan;

/// How far printing from the register has come.
sealed interface DeskPrintState {

    /// What is printed is being chosen.
    record Choosing() implements DeskPrintState {}

    /// Documents are being made.
    record Running(PrintPlan plan, PrintTarget target) implements DeskPrintState {}

    /// It is over, whether all was printed or not.
    record Ended(PrintPlan plan, PrintTarget target, DeskPrinting.Outcome outcome) implements DeskPrintState {

        /// Whether every document of the plan is there.
        boolean isWhole() {
            return outcome.done() == plan.badges().size();
        }
    }
}
