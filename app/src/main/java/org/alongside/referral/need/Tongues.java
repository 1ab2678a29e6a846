package org.alongside.referral.need;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.database.DataFolder;
import org.springframework.stereotype.Component;

/** The languages of the screen: those of the program, and any file TAG.properties in need/ of the data folder. */
@Component
public class Tongues {

    private static final List<String> SHIPPED = List.of("en", "cy");

    private final Path folder;

    Tongues(DataFolder data) {
        this.folder = data.path().resolve("need");
    }

    /** English where there is no such language. */
    public Tongue of(String tag) {
        return Tongue.of(tag, folder).orElseGet(Tongue::english);
    }

    /** English first. */
    public List<Tongue> all() {
        return Stream.concat(SHIPPED.stream(), added().stream())
                .distinct()
                .flatMap(tag -> Tongue.of(tag, folder).stream())
                .toList();
    }

    private List<String> added() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
