package dev.quizline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where references lie that a person names without a path: beside the banks. */
record ReferenceFiles(Surroundings surroundings) {

  private static final String FOLDER = "references";

  /** The path as written, or the place of a name among the person's own references. */
  Path place(String fileOrName) {
    return isPath(fileOrName) ? surroundings.resolve(fileOrName) : own(fileOrName);
  }

  static boolean isPath(String fileOrName) {
    return fileOrName.contains("/")
        || List.of(".yaml", ".yml", ".json").stream().anyMatch(fileOrName::endsWith);
  }

  private Path own(String name) {
    return surroundings.ownBanks().resolve(FOLDER).resolve(name + ".yaml");
  }

  /** The file that is meant; it need not be there. */
  Path find(String fileOrName) {
    Path given = surroundings.resolve(fileOrName);
    if (isPath(fileOrName) || Files.exists(given)) {
      return given;
    }
    Path shipped = surroundings.shippedBanks().resolve(FOLDER).resolve(fileOrName + ".yaml");
    Path own = own(fileOrName);
    return Files.exists(own) ? own : Files.exists(shipped) ? shipped : given;
  }
}
