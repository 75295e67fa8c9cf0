package app.tremplin.work;

import app.tremplin.domain.Mission;
import app.tremplin.exchange.Sample;
import app.tremplin.exchange.SampleMission;

/// Puts the invented volunteer into an empty workspace.
final class SampleFilling {

    private final Identity identity;
    private final Journal journal;

    SampleFilling(Identity identity, Journal journal) {
        this.identity = identity;
        this.journal = journal;
    }

    void fill(Sample sample) {
        identity.change(sample.name(), sample.accreditation(), sample.emails());
        for (SampleMission each : sample.missions()) {
            Mission declared = journal.log(each.facts());
            journal.settle(new Mission(declared.id(), each.facts(), each.state()));
        }
    }
}
