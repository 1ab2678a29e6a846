package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

@SpringBootTest
class DatabaseAwayTest {

    private final DatabaseAway filter;
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    DatabaseAwayTest(DatabaseAway filter) {
        this.filter = filter;
    }

    @Test
    void whoever_asks_while_the_database_is_away_reads_to_try_again_in_a_minute() throws Exception {
        filter.doFilter(request, response, fails(new CannotCreateTransactionException("away")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Alongside is not ready", "Try again in a minute")
                .doesNotContain("away");
    }

    @Test
    void it_is_found_behind_other_faults() throws Exception {
        filter.doFilter(request, response, (asked, answer) -> {
            throw new ServletException(new CannotCreateTransactionException("away"));
        });

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void any_other_fault_goes_on_to_its_own_page() {
        assertThatThrownBy(() -> filter.doFilter(request, response, fails(new IllegalStateException("ours"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static FilterChain fails(RuntimeException fault) {
        return (asked, answer) -> {
            throw fault;
        };
    }
}
