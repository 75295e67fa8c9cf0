package app.tremplin.store;

import app.tremplin.domain.Phrase;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What a transaction can reach.
public final class Tables {

    private final Handle handle;
    private Optional<Phrase> name = Optional.empty();

    Tables(Handle handle) {
        this.handle = handle;
    }

    /// Lets the person take back what this transaction changes.
    ///
    /// @param change what it is called, such as “deletion of a mission”
    public void undoable(Phrase change) {
        name = Optional.of(change);
    }

    Optional<Phrase> name() {
        return name;
    }

    /// The people.
    public VolunteerTable volunteers() {
        return new VolunteerTable(handle);
    }

    /// The missions.
    public MissionTable missions() {
        return new MissionTable(handle);
    }

    /// The evidence of missions.
    public AttachmentTable attachments() {
        return new AttachmentTable(handle);
    }

    /// What is being typed into mission forms.
    public DraftTable drafts() {
        return new DraftTable(handle);
    }

    /// What was said about planning files.
    public PlanningTable plannings() {
        return new PlanningTable(handle);
    }

    /// The badges.
    public BadgeTable badges() {
        return new BadgeTable(handle);
    }

    /// The badges that were handed over.
    public ReceivedTable received() {
        return new ReceivedTable(handle);
    }

    /// The endorsements that were handed over.
    public EndorsementTable endorsements() {
        return new EndorsementTable(handle);
    }

    /// What badges are checked by.
    public TrustTable trust() {
        return new TrustTable(handle);
    }

    /// The CV.
    public CvTable cv() {
        return new CvTable(handle);
    }

    /// The organisations.
    public IssuerTable issuers() {
        return new IssuerTable(handle);
    }

    /// The register of issued badges.
    public IssuedTable issued() {
        return new IssuedTable(handle);
    }

    /// What was printed.
    public PrintedTable prints() {
        return new PrintedTable(handle);
    }

    /// The status lists.
    public StatusTable statuses() {
        return new StatusTable(handle);
    }

    /// Where organisations published.
    public PublicationTable publications() {
        return new PublicationTable(handle);
    }

    /// The vain attempts at passphrases.
    public AttemptTable attempts() {
        return new AttemptTable(handle);
    }
}
