package org.alongside.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.partnership.WordingVersion;

/** The words for one purpose: those in force, if there are any, and those before them. */
public record Wording(ConsentPurpose purpose, Optional<WordingVersion> inForce, List<WordingVersion> earlier) {

    public Wording {
        earlier = List.copyOf(earlier);
    }

    /** One for each purpose. */
    static List<Wording> all(List<WordingVersion> versions) {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> of(purpose, versions))
                .toList();
    }

    /** @param versions newest first */
    static Wording of(ConsentPurpose purpose, List<WordingVersion> versions) {
        var own = versions.stream().filter(one -> one.purpose() == purpose).toList();
        return new Wording(
                purpose, own.stream().findFirst(), own.stream().skip(1).toList());
    }

    public String words() {
        return inForce.map(WordingVersion::words).orElse("");
    }

    /** The number of the version in force; zero when there is none. */
    public int version() {
        return inForce.map(WordingVersion::number).orElse(0);
    }

    /** 1 earlier version, 3 earlier versions. */
    public String counted() {
        return earlier.size() + (earlier.size() == 1 ? " earlier version" : " earlier versions");
    }
}
