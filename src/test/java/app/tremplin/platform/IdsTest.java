package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");
    private final Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1));

    @Test
    void an_id_is_a_uuid_of_version_7_that_tells_when_it_was_made() {
        Id<Mission> id = ids.next();

        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void ids_of_one_moment_follow_one_another() {
        List<Id<Mission>> made =
                IntStream.range(0, 20_000).mapToObj(i -> ids.<Mission>next()).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
