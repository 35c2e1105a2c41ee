package dev.quizline.cli;

import dev.quizline.bank.Catalogue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds references by path, or by name among those that ship and a person's own. */
final class ReferenceNames {

  private static final String FOLDER = "references";

  private final Surroundings surroundings;

  ReferenceNames(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Catalogue catalogue() {
    return new Catalogue(
        List.of(
            surroundings.shippedBanks().resolve(FOLDER), surroundings.ownBanks().resolve(FOLDER)));
  }

  /**
   * @throws Failure not found, with what may have been meant
   */
  Path locate(String nameOrPath) {
    try {
      Path given = surroundings.resolve(nameOrPath);
      if (Files.isRegularFile(given)) {
        return given;
      }
    } catch (InvalidPathException e) {
      // Then it may still be a name, or more likely nothing.
    }
    Catalogue.Lookup lookup = catalogue().find(nameOrPath);
    if (lookup instanceof Catalogue.Lookup.Found found) {
      return found.file();
    }
    List<String> similar =
        lookup instanceof Catalogue.Lookup.Missing missing ? missing.similar() : List.of();
    throw new Failure(
        ExitStatus.NOT_FOUND,
        "There is no reference \"" + nameOrPath + "\", neither as a file nor by name.",
        similar.isEmpty() ? "-r takes a YAML file of facts with their sources." : meant(similar));
  }

  private static String meant(List<String> similar) {
    return "Did you mean " + String.join(" or ", similar) + "?";
  }
}
