package org.alongside.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.alongside.part.Link;
import org.alongside.signin.Way;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.util.UriComponentsBuilder;

/** The provider's link on the sign-in page, and signing out there when somebody came from there. */
@Order(20)
final class AtProvider implements Way {

    static final String TOKEN = "openid.token";

    private final Provider provider;
    private final ClientRegistrationRepository providers;
    private final URI address;

    AtProvider(Provider provider, ClientRegistrationRepository providers, URI address) {
        this.provider = provider;
        this.providers = providers;
        this.address = address;
    }

    @Override
    public Link link() {
        return new Link(provider.name(), OpenIdConfiguration.START);
    }

    @Override
    public Optional<String> signingOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TOKEN) instanceof String token)) {
            return Optional.empty();
        }
        return Optional.ofNullable(providers.findByRegistrationId(OpenIdConfiguration.REGISTRATION))
                .map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("id_token_hint", token)
                        .queryParam(
                                "post_logout_redirect_uri",
                                address.resolve("/sign-in").toString())
                        .encode()
                        .toUriString());
    }
}
