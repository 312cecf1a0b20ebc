package staffnetwork.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The key file of this installation, read once and again when keys were rotated meanwhile. */
@ApplicationScoped
class OpenKeyFile {
    private static final String NOWHERE = " "; // an empty default would count as none

    private final KeyFile file;
    private volatile @Nullable MasterKeys keys;

    @Inject
    OpenKeyFile(
            @ConfigProperty(name = "vault.key-file", defaultValue = NOWHERE) String configured,
            @ConfigProperty(name = "data.folder", defaultValue = NOWHERE) String dataFolder) {
        this.file = KeyFile.of(configured, dataFolder);
    }

    MasterKeys keys() {
        MasterKeys known = keys;
        return known == null ? readAgain() : known;
    }

    MasterKeys readAgain() {
        MasterKeys read = file.read();
        keys = read;
        return read;
    }

    /** The keys of a database that was never used before; the file is made unless somebody put one there. */
    MasterKeys firstTime() {
        if (!file.isThere()) {
            file.create(MasterKeys.make());
        }
        return readAgain();
    }
}
