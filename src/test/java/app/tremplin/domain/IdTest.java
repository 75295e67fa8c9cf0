package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IdTest {

    @Property
    void ids_sort_as_their_canonical_form_does(@ForAll long high, @ForAll long low, @ForAll long otherLow) {
        Id<Mission> one = new Id<>(new UUID(high, low));
        Id<Mission> other = new Id<>(new UUID(high, otherLow));
        Id<Mission> far = new Id<>(new UUID(otherLow, low));
        assertThat(List.of(one, other, far).stream().sorted())
                .containsExactlyElementsOf(List.of(one, other, far).stream()
                        .sorted(Comparator.comparing(Id::toString))
                        .toList());
    }
}
