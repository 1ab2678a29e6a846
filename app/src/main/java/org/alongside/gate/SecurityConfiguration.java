package org.alongside.gate;

import java.net.URI;
import java.time.Clock;
import org.alongside.access.Standings;
import org.alongside.page.Navigation;
import org.alongside.signin.FirstStepOnly;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Every page is for people who have signed in, except those named here. At the doors below /r nobody acts as anybody,
 * so there is nothing to forge, and a form may stay open for hours without a session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/set-password/**",
        "/invitation/*",
        "/error",
        "/r/**",
        "/calendar/*",
        "/a/**",
        "/accessibility",
        "/privacy",
        "/*.css",
        "/*.js",
        "/favicon.svg",
        "/favicon.ico"
    };

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Nobody signs in through Spring Security's own form; this keeps Boot from inventing a user. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrf,
            AtTheDoor atTheDoor,
            WhoIsLooking whoIsLooking,
            @Value("${alongside.oidc.issuer:}") URI issuer) {
        return http.authorizeHttpRequests(may -> may.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(token -> token.csrfTokenRepository(csrf).ignoringRequestMatchers("/r/**"))
                .headers(headers -> headers(headers, issuer))
                .exceptionHandling(
                        problem -> problem.authenticationEntryPoint(atTheDoor).accessDeniedHandler(atTheDoor))
                .addFilterBefore(whoIsLooking, CsrfFilter.class)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Signing out may lead on to the provider, which is the one other place a form may end. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers, URI issuer) {
        var provider = issuer.getHost() == null ? "" : " " + issuer.getScheme() + "://" + issuer.getAuthority();
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT.formatted(provider)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    @Bean
    WhoIsLooking whoIsLooking(
            Standings standings,
            FirstStepOnly firstStepOnly,
            FirstPlace firstPlace,
            ObjectProvider<Navigation> navigation,
            Clock clock,
            @Value("${alongside.demo:false}") boolean demo) {
        return new WhoIsLooking(
                standings, firstStepOnly, firstPlace, navigation.orderedStream().toList(), clock, demo);
    }

    /** The filter stands in the chain above, not in the container's. */
    @Bean
    org.springframework.boot.web.servlet.FilterRegistrationBean<WhoIsLooking> onlyInTheChain(WhoIsLooking filter) {
        var registration = new org.springframework.boot.web.servlet.FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
