package org.alongside.session;

import java.net.URI;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in PostgreSQL: they survive a restart, and every node knows them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Viewer SESSION = new Viewer.Task("session");

    /** Spring Session works as a task of its own, since it runs before anybody is known and after everybody is gone. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
                return CurrentViewer.as(SESSION, () -> Done.by(apart, work)).result();
            }
        };
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${alongside.address}") URI address) {
        var secure = "https".equals(address.getScheme());
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-alongside" : "alongside");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** What a piece of work gave, which may be nothing. */
    private record Done<T extends @Nullable Object>(T result) {
        static <T extends @Nullable Object> Done<T> by(TransactionOperations operations, TransactionCallback<T> work) {
            return new Done<>(operations.execute(work));
        }
    }
}
