package org.alongside.openid;

import java.net.URI;
import org.alongside.database.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Adds the provider to the sign-in page when one is configured. It is first asked when somebody goes there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${alongside.oidc.issuer:}'.isBlank()")
@EnableConfigurationProperties(Provider.class)
class OpenIdConfiguration {

    static final String REGISTRATION = "provider";
    static final String START = "/sign-in/at/" + REGISTRATION;
    private static final String BACK = "/sign-in/from/" + REGISTRATION;

    @Bean
    ClientRegistrationRepository providers(Provider provider, @Value("${alongside.address}") URI address) {
        if (provider.clientId().isBlank()) {
            throw new StartRefused(
                    "A sign-in provider is configured without a client id.",
                    "Set alongside.oidc.client-id and alongside.oidc.client-secret, or remove alongside.oidc.issuer.");
        }
        return new SupplierClientRegistrationRepository(
                () -> new org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository(
                        registration(provider, address)));
    }

    private static ClientRegistration registration(Provider provider, URI address) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(REGISTRATION)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientName(provider.name())
                .redirectUri(address.resolve(BACK).toString())
                .scope("openid", "profile", "email")
                .build();
    }

    @Bean
    Customizer<HttpSecurity> signInAtProvider(AfterProvider after) {
        return http -> http.oauth2Login(login -> login.loginPage("/sign-in")
                .authorizationEndpoint(begin -> begin.baseUri("/sign-in/at"))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/from/*"))
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(after)
                .failureHandler(after));
    }

    @Bean
    AtProvider atProvider(
            Provider provider, ClientRegistrationRepository providers, @Value("${alongside.address}") URI address) {
        return new AtProvider(provider, providers, address);
    }
}
