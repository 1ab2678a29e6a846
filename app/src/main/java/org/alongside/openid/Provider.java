package org.alongside.openid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The provider as {@code alongside.oidc.*} describes it; name stands on the button. */
@ConfigurationProperties("alongside.oidc")
record Provider(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("Single sign-on") String name) {}
