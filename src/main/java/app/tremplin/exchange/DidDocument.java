package app.tremplin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The file `did.json` in which an organisation lists its public keys under its own domain (did:web, section 2.5).
public final class DidDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DidDocument() {}

    /// The file, to be served at `https://DOMAIN/.well-known/did.json`.
    ///
    /// @param did  `did:web:` and the domain
    /// @param keys every public key that ever signed, in multibase (`z6Mk…`)
    public static byte[] write(String did, List<String> keys) {
        ObjectNode document = JSON.createObjectNode();
        document.putArray("@context").add("https://www.w3.org/ns/did/v1").add("https://w3id.org/security/multikey/v1");
        document.put("id", did);
        ArrayNode methods = document.putArray("verificationMethod");
        ArrayNode assertions = document.putArray("assertionMethod");
        for (String key : keys) {
            methods.addObject()
                    .put("id", did + "#" + key)
                    .put("type", "Multikey")
                    .put("controller", did)
                    .put("publicKeyMultibase", key);
            assertions.add(did + "#" + key);
        }
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
