package org.alongside.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.part.Link;
import org.alongside.signin.Door;
import org.alongside.signin.How;
import org.alongside.signin.Recently;
import org.alongside.signin.SignedIn;
import org.alongside.signin.Way;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signing in with a passkey, and the list of one's own. The only pages that need JavaScript: browsers offer no other
 * way.
 */
@Controller
@Order(10)
class PasskeyPages implements Way {

    private static final String OFFER = "passkey.offer";
    private static final String CHALLENGE = "passkey.challenge";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_KEY =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ANSWER =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Passkeys passkeys;
    private final Door door;
    private final Recently recently;

    PasskeyPages(Passkeys passkeys, Door door, Recently recently) {
        this.passkeys = passkeys;
        this.door = door;
        this.recently = recently;
    }

    @Override
    public Link link() {
        return new Link("Use a passkey", "/sign-in/passkey");
    }

    @GetMapping("/sign-in/passkey")
    String signInPage() {
        return "passkey/signIn";
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> challenge(HttpSession session) {
        var challenge = passkeys.challenge();
        session.setAttribute(CHALLENGE, challenge);
        return ResponseEntity.ok(json.writeValueAsString(challenge));
    }

    @PostMapping(path = "/sign-in/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var challenge = session.getAttribute(CHALLENGE);
        session.removeAttribute(CHALLENGE);
        if (!(challenge instanceof PublicKeyCredentialRequestOptions asked)) {
            return problem("That took too long. Try again");
        }
        try {
            return passkeys.check(asked, json.readValue(body, ANSWER))
                    .map(person -> ResponseEntity.ok(Map.of("to", door.open(person, How.PASSKEY, request, response))))
                    .orElseGet(() -> problem("That passkey is not known here"));
        } catch (JacksonException unreadable) {
            return problem("That passkey could not be read");
        }
    }

    @GetMapping("/account/passkeys")
    String list(Model model) {
        model.addAttribute(
                "passkeys", passkeys.of(me()).stream().map(MyPasskey::of).toList());
        return "passkey/list";
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> offer(HttpSession session) {
        if (!recently.proved(session)) {
            return ResponseEntity.unprocessableContent().body("{\"to\":\"/account/confirm\"}");
        }
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            throw new NotFound();
        }
        var offer = passkeys.offer(me(), who);
        session.setAttribute(OFFER, offer);
        return ResponseEntity.ok(json.writeValueAsString(offer));
    }

    @PostMapping(path = "/account/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> add(@RequestBody String body, HttpSession session) {
        var offer = session.getAttribute(OFFER);
        session.removeAttribute(OFFER);
        if (!(offer instanceof PublicKeyCredentialCreationOptions asked)) {
            return problem("That took too long. Try again");
        }
        try {
            var tree = json.readTree(body);
            var key = json.readValue(tree.path("credential").toString(), NEW_KEY);
            var label = tree.path("label").asString("").strip();
            passkeys.add(me(), asked, new RelyingPartyPublicKey(key, label.isEmpty() ? "Passkey" : shortened(label)));
            return ResponseEntity.ok(Map.of("to", "/account/passkeys"));
        } catch (JacksonException
                | IllegalArgumentException
                | com.webauthn4j.verifier.exception.VerificationException no) {
            return problem("That passkey could not be added");
        }
    }

    /** Without JavaScript the button only comes here. */
    @PostMapping(
            path = {"/account/passkeys", "/sign-in/passkey"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String withoutScript(HttpServletRequest request) {
        return "redirect:" + request.getRequestURI();
    }

    @PostMapping("/account/passkeys/remove")
    String remove(@RequestParam String id, HttpSession session, RedirectAttributes next) {
        if (!recently.proved(session)) {
            return "redirect:/account/confirm";
        }
        passkeys.remove(me(), id);
        next.addFlashAttribute("notice", "The passkey has been removed.");
        return "redirect:/account/passkeys";
    }

    private static UUID me() {
        return Door.signedIn().map(SignedIn::person).orElseThrow(NotFound::new);
    }

    private static String shortened(String label) {
        return label.length() > 60 ? label.substring(0, 60) : label;
    }

    private static ResponseEntity<Map<String, String>> problem(String words) {
        return ResponseEntity.unprocessableContent().body(Map.of("problem", words));
    }
}
