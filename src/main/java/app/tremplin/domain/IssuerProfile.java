package app.tremplin.domain;

import java.util.Optional;

/// What an organisation says about itself on its badges.
///
/// @param url            its website; empty when it has none
/// @param email          to ask it about a badge; empty when it gives none
/// @param logo           a PNG or SVG picture as it was chosen
/// @param domain         the host name it proves its identity by (`did:web`), such as `example.org`; empty when its key
///                       alone names it (`did:key`)
/// @param verifyAddress  where its verification page is, ending in `/`; links are this address, `#` and the token
/// @param statusAddress  the folder where it publishes its status lists, ending in `/`; empty when it publishes none
/// @param validityMonths how long its badges hold; empty for ever
public record IssuerProfile(
        String name,
        String url,
        String email,
        Optional<Picture> logo,
        Optional<String> domain,
        String verifyAddress,
        Optional<String> statusAddress,
        Optional<Integer> validityMonths,
        Language language) {

    /// @throws IllegalArgumentException when the name is blank or the validity not 1 to 1,200 months
    public IssuerProfile {
        if (name.isBlank()
                || validityMonths.filter(months -> months < 1 || months > 1_200).isPresent()) {
            throw new IllegalArgumentException("an issuer has a name and a sensible validity");
        }
    }
}
