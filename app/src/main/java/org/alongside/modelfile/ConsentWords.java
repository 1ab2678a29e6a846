package org.alongside.modelfile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.servicemodel.Conduct;
import org.alongside.yaml.YamlDocument;

/** The words of one consent wording set, one text for each purpose; {@code models/consent/<set>.yaml}. */
public record ConsentWords(Map<ConsentPurpose, String> texts) {

    private static final Pattern TEXT = Pattern.compile("(?s).{10,1000}");

    public ConsentWords {
        texts = Map.copyOf(texts);
    }

    /** The set as it comes with the program. */
    public static ConsentWords shipped(Conduct.WordingSet set) {
        var file = "models/consent/" + set.key() + ".yaml";
        var keys = Arrays.stream(ConsentPurpose.values()).map(ConsentWords::key).toList();
        var document = new YamlDocument();
        var texts = new EnumMap<ConsentPurpose, String>(ConsentPurpose.class);
        document.read(Models.resource(file), keys).ifPresent(top -> {
            for (var purpose : ConsentPurpose.values()) {
                texts.put(purpose, top.text(key(purpose), TEXT, "a text of 10 to 1,000 letters"));
            }
        });
        if (!document.problems().isEmpty()) {
            throw new IllegalStateException(document.problems().getFirst().in(file));
        }
        return new ConsentWords(texts);
    }

    private static String key(ConsentPurpose purpose) {
        return purpose.key().replace('_', '-');
    }
}
