package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP://LOCALHOST:8377/",
                "HTTP://LOCALHOST:8377/#ABC",
                "https://localhost./",
                "http://demo.localhost/",
                "http://127.0.0.1:8377/",
                "http://127.8.9.10/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.20/verify/",
                "http://169.254.10.1/",
                "http://100.64.0.1/",
                "http://[::1]:8377/",
                "http://[::]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[fe80::1]/",
                "http://[fd12:3456::1]/",
                "http://[::ffff:192.168.1.20]/",
                "http://desk-pc/",
                "http://desk-pc.local/",
                "https://badges.internal/",
                "file:///home/somebody/web/index.html",
                "somewhere",
                "http://a b/",
                ""
            })
    void nobody_else_can_open_an_address_of_this_computer_or_its_network(String address) {
        assertThat(LocalAddress.is(address)).isTrue();
        assertThat(LocalAddress.unless(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://VERIFY.EXAMPLE.ORG/#ABC",
                "https://verifier.example/",
                "http://172.32.0.1/",
                "http://192.169.0.1/",
                "http://100.128.0.1/",
                "http://8.8.8.8/",
                "http://[2001:41d0::1]/",
                "https://localhost.example.org/",
                "https://10.example.org/",
                "https://[::ffff:8.8.8.8]/"
            })
    void anybody_can_open_any_other(String address) {
        assertThat(LocalAddress.is(address)).isFalse();
        assertThat(LocalAddress.unless(address)).contains(address);
    }
}
