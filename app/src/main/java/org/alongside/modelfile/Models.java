package org.alongside.modelfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.servicemodel.ServiceModel;

/** The models that come with the program, and those somebody keeps in a folder of their own. */
public final class Models {

    private static final List<String> SHIPPED = List.of(
            "county-gp-rotation",
            "london-gp-rotation",
            "north-west-gp-telephone",
            "university-clinic",
            "childrens-hospital",
            "cancer-care",
            "mental-health",
            "hiv-clinic",
            "borough-wide");

    private Models() {}

    /** The nine models of the founding study, in its order. */
    public static List<ServiceModel> shipped() {
        return SHIPPED.stream().map(Models::shipped).toList();
    }

    private static ServiceModel shipped(String key) {
        var file = "models/" + key + ".yaml";
        return switch (ModelFile.read(file, resource(file))) {
            case ModelFile.Read read -> read.model();
            case ModelFile.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** Reads every YAML file of a folder, or the one file named. */
    public static List<ModelFile.Reading> at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(ModelFile.read(path.toString(), Files.readAllBytes(path)));
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted(Comparator.naturalOrder())
                    .map(Models::read)
                    .toList();
        }
    }

    private static ModelFile.Reading read(Path file) {
        try {
            return ModelFile.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] resource(String name) {
        try (var file = Models.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
