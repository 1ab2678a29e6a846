package org.alongside.audit.seal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where heads are kept outside the database: in the data folder, and where {@code alongside.audit.head} says. */
@Component
public class HeadPlaces {

    private final List<Path> paths = new ArrayList<>();

    HeadPlaces(DataFolder folder, @Value("${alongside.audit.head:}") String elsewhere) {
        paths.add(folder.path());
        if (!elsewhere.isBlank()) {
            paths.add(Path.of(elsewhere.strip()).toAbsolutePath());
        }
    }

    public List<Path> paths() {
        return List.copyOf(paths);
    }

    List<HeadFile> files() {
        return paths.stream().map(HeadFile::new).toList();
    }
}
