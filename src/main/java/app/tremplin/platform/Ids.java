package app.tremplin.platform;

import app.tremplin.domain.Id;
import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.Random;

/// Makes identities: UUID version 7, each later than the one before.
public final class Ids {

    private final TimeOrderedEpochFactory factory;

    /// @param random a [java.security.SecureRandom] in the product, a seeded one in tests
    public Ids(Clock clock, Random random) {
        this.factory = TimeOrderedEpochFactory.builder()
                .withClock(clock)
                .withRandom(random)
                .withIncrementPlus1()
                .build();
    }

    /// A new identity. Safe to call from several threads.
    public <T> Id<T> next() {
        return new Id<>(factory.create());
    }
}
