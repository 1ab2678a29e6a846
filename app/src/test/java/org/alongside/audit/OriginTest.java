package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void an_address_is_kept_as_its_network_only() {
        assertThat(Origin.network("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(Origin.network("2001:db8:abcd:12::7")).isEqualTo("2001:db8:abcd::/48");
        assertThat(Origin.network("fe80::1%eth0")).isEqualTo("fe80:0:0::/48");
        assertThat(Origin.network("::ffff:203.0.113.77")).isEqualTo("203.0.113.0/24");
    }

    @Test
    void what_is_no_address_is_never_looked_up() {
        assertThat(Origin.network("host.example.org")).isNull();
        assertThat(Origin.network("")).isNull();
        assertThat(Origin.network(null)).isNull();
    }

    @Test
    void two_sessions_differ_and_neither_can_be_read_back() {
        assertThat(Origin.hash("one")).isNotEqualTo(Origin.hash("two")).isEqualTo(Origin.hash("one"));
    }
}
