package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.InputStream;
import java.net.URI;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A context decides what a signature means: not a byte of one may change unnoticed.
class ContextsTest {

    @ParameterizedTest
    @CsvSource({
        "credentials-v1.json, 00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8",
        "credentials-v2.json, 8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f",
        "open-badges-3.0.json, 9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72",
        "open-badges-3.0.1.json, af095468326d3449160509b26ca71576e6321d13c85b0369cfe3b654c9a48fba",
        "open-badges-3.0.2.json, 00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
        "open-badges-3.0.3.json, ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
        "open-badges-extensions.json, 2d013f981d1f4516081a6a04e55468ba2b071d4153b794f19a79715c45a89a5e"
    })
    void contexts_are_the_published_ones(String file, String digest) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(Contexts.class.getResourceAsStream("/app/tremplin/badge/contexts/" + file))) {
            assertThat(HexFormat.of().formatHex(DataIntegrity.sha256(in.readAllBytes())))
                    .isEqualTo(digest);
        }
    }

    @Test
    void no_other_context_is_loaded() {
        assertThat(Contexts.shipped().urls()).hasSize(7).contains(Contexts.CREDENTIALS, Contexts.OPEN_BADGES);
        assertThatThrownBy(() -> Contexts.shipped()
                        .loadDocument(URI.create("https://w3id.org/security/v1"), new DocumentLoaderOptions()))
                .isInstanceOf(JsonLdError.class);
    }
}
