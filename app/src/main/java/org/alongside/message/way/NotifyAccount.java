package org.alongside.message.way;

import java.net.URI;
import uk.gov.service.notify.NotificationClient;

/** A service's account at GOV.UK Notify, and its two templates that show what we send. */
record NotifyAccount(NotificationClient client, String emailTemplate, String textTemplate) {

    private static final String WHY = "GOV.UK Notify is set up";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String USUAL = "https://api.notifications.service.gov.uk";

    static NotifyAccount read(Settings settings) {
        var key = settings.secret("notify.key-file", WHY);
        if (!key.matches(".*" + ID + "-" + ID)) {
            throw settings.wrong("notify.key-file", "…", "a file with a key of Notify: a name and two ids");
        }
        return new NotifyAccount(
                new NotificationClient(key, address(settings)),
                template(settings, "email"),
                template(settings, "text"));
    }

    private static String template(Settings settings, String channel) {
        if (!settings.or("message." + channel, "").equals("notify")) {
            return "";
        }
        var name = "notify." + channel + "-template";
        var id = settings.needed(name, WHY);
        if (!id.matches(ID)) {
            throw settings.wrong(name, id, "the id of a template in Notify");
        }
        return id;
    }

    private static String address(Settings settings) {
        var text = settings.or("notify.address", USUAL);
        var address = URI.create(text.replaceAll("[^\\x21-\\x7e]", ""));
        var host = address.getHost();
        var sound = host != null && ("https".equals(address.getScheme()) || Settings.onThisMachine(host));
        if (!sound) {
            throw settings.wrong("notify.address", text, "an https address");
        }
        return text;
    }
}
