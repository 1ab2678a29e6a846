package org.alongside.message.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.database.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Settings as docs/operate.md lists them, in the words of the environment. */
class WayConfigurationTest {

    private static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    @TempDir
    Path folder;

    private String key;

    @BeforeEach
    void a_key_in_a_file() throws IOException {
        key = Files.writeString(folder.resolve("key"), "county-" + TEMPLATE + "-" + TEMPLATE)
                .toString();
    }

    private static Ways ways(boolean demo, String... settings) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        var map = new java.util.HashMap<String, Object>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put("ALONGSIDE_" + settings[i], settings[i + 1]);
        }
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(map)));
        return new WayConfiguration().waysOut(environment, demo, null, null);
    }

    private static void refused(String saying, String... settings) {
        assertThatThrownBy(() -> ways(false, settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(saying)
                .extracting(refused -> ((StartRefused) refused).whatToDo())
                .asString()
                .isNotEmpty();
    }

    @Test
    void nothing_is_set_up_until_somebody_does() {
        assertThat(ways(false)).isEqualTo(new Ways(new Way.None(), new Way.None()));
    }

    @Test
    void the_demonstration_sends_nothing_whatever_is_set_up() {
        var ways = ways(true, "MESSAGE_EMAIL", "smtp", "SMTP_HOST", "mail.example.org");
        assertThat(ways.email()).isInstanceOf(OutboxWay.class);
        assertThat(ways.text()).isInstanceOf(OutboxWay.class);
    }

    @Test
    void each_way_can_be_chosen() {
        var ways = ways(
                false,
                "MESSAGE_EMAIL",
                "smtp",
                "MESSAGE_TEXT",
                "notify",
                "MESSAGE_FROM",
                "messages@county.example",
                "SMTP_HOST",
                "mail.example.org",
                "NOTIFY_KEY_FILE",
                key,
                "NOTIFY_TEXT_TEMPLATE",
                TEMPLATE);
        assertThat(ways.email()).isInstanceOf(SmtpWay.class);
        assertThat(ways.text()).isInstanceOf(NotifyWay.class);
        assertThat(ways.asked()).isSameAs(ways.text());
    }

    @Test
    void what_is_missing_or_wrong_refuses_the_start_and_names_the_setting() {
        refused("ALONGSIDE_MESSAGE_EMAIL is \"pigeon\"", "MESSAGE_EMAIL", "pigeon");
        refused("ALONGSIDE_MESSAGE_TEXT is \"smtp\"", "MESSAGE_TEXT", "smtp");
        refused("without ALONGSIDE_MESSAGE_FROM", "MESSAGE_EMAIL", "smtp");
        refused("ALONGSIDE_MESSAGE_FROM is \"county\"", "MESSAGE_EMAIL", "smtp", "MESSAGE_FROM", "county");
        refused("without ALONGSIDE_SMTP_HOST", "MESSAGE_EMAIL", "smtp", "MESSAGE_FROM", "a@b.example");
        smtpRefused("ALONGSIDE_SMTP_PORT is \"mail\"", "SMTP_PORT", "mail");
        smtpRefused("ALONGSIDE_SMTP_SECURITY is \"maybe\"", "SMTP_SECURITY", "maybe");
        smtpRefused("ALONGSIDE_SMTP_SECURITY is \"none\"", "SMTP_SECURITY", "none");
        smtpRefused("without ALONGSIDE_SMTP_PASSWORD_FILE", "SMTP_USER", "ada");
        smtpRefused("cannot be read", "SMTP_USER", "ada", "SMTP_PASSWORD_FILE", "/nowhere/password");
        smtpRefused("is no certificate", "SMTP_CERTIFICATE", key);
        refused("without ALONGSIDE_NOTIFY_KEY_FILE", "MESSAGE_TEXT", "notify");
        refused("without ALONGSIDE_NOTIFY_TEXT_TEMPLATE", "MESSAGE_TEXT", "notify", "NOTIFY_KEY_FILE", key);
        notifyRefused("ALONGSIDE_NOTIFY_TEXT_TEMPLATE is \"x\"", "NOTIFY_TEXT_TEMPLATE", "x");
        notifyRefused(
                "ALONGSIDE_NOTIFY_ADDRESS is \"http://notify.example\"", "NOTIFY_ADDRESS", "http://notify.example");
        notifyRefused("ALONGSIDE_NOTIFY_ADDRESS is \"no where\"", "NOTIFY_ADDRESS", "no where");
    }

    @Test
    void a_key_of_another_shape_is_not_repeated() throws IOException {
        Files.writeString(folder.resolve("key"), "not-a-key");
        assertThatThrownBy(() -> ways(false, "MESSAGE_TEXT", "notify", "NOTIFY_KEY_FILE", key))
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining("not-a-key");
    }

    private static void smtpRefused(String saying, String... more) {
        refused(saying, with(more, "MESSAGE_EMAIL", "smtp", "MESSAGE_FROM", "a@b.example", "SMTP_HOST", "192.0.2.1"));
    }

    private void notifyRefused(String saying, String... more) {
        var usual = new String[] {"MESSAGE_TEXT", "notify", "NOTIFY_KEY_FILE", key, "NOTIFY_TEXT_TEMPLATE", TEMPLATE};
        refused(saying, with(more, usual));
    }

    private static String[] with(String[] more, String... usual) {
        return java.util.stream.Stream.of(usual, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
