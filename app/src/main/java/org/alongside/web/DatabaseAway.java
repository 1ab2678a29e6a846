package org.alongside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.page.Chrome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ViewResolver;

/**
 * The page for a database that does not answer. Sessions are kept there, so the way to the other error pages is closed
 * and the container would show a page of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private final ViewResolver pages;
    private final boolean demo;

    DatabaseAway(@Qualifier("pages") ViewResolver pages, @Value("${alongside.demo:false}") boolean demo) {
        this.pages = pages;
        this.demo = demo;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException broken) {
            if (response.isCommitted() || !isAway(broken)) {
                throw broken;
            }
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Cache-Control", "no-store");
        var problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE);
        try {
            var page = Objects.requireNonNull(pages.resolveViewName("web/problem", Locale.UK));
            page.render(Map.of("problem", problem, "chrome", Chrome.anonymous(demo)), request, response);
        } catch (Exception unseen) {
            throw new ServletException(unseen);
        }
    }

    private static boolean isAway(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
