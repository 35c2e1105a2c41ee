package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {

  @TempDir Path folder;
  private Path shipped;
  private Path own;
  private Catalogue catalogue;

  @BeforeEach
  void fill() throws IOException {
    shipped = Files.createDirectory(folder.resolve("shipped"));
    own = Files.createDirectory(folder.resolve("own"));
    Files.createDirectory(shipped.resolve("references"));
    for (String name :
        List.of(
            "the-soft-skin.yaml", "moons.yaml", "bank.schema.json", "notes.txt", ".hidden.yaml")) {
      Fixture.write(shipped.resolve(name), "");
    }
    for (String name : List.of("moons.yaml", "stars.json", "rivers.yml")) {
      Fixture.write(own.resolve(name), "");
    }
    catalogue = new Catalogue(List.of(shipped, own, folder.resolve("not-there")));
  }

  @Test
  void lists_banks_by_name_and_lets_earlier_folders_hide_later_ones() {
    assertThat(catalogue.list())
        .containsExactly(
            new Catalogue.Entry("moons", shipped.resolve("moons.yaml")),
            new Catalogue.Entry("rivers", own.resolve("rivers.yml")),
            new Catalogue.Entry("stars", own.resolve("stars.json")),
            new Catalogue.Entry("the-soft-skin", shipped.resolve("the-soft-skin.yaml")));
  }

  @Nested
  class A_name {

    @ParameterizedTest
    @CsvSource({
      "moons, shipped/moons.yaml",
      "moons.yaml, shipped/moons.yaml",
      "rivers, own/rivers.yml",
      "stars, own/stars.json"
    })
    void finds_its_bank(String name, String path) {
      assertThat(catalogue.find(name)).isEqualTo(new Catalogue.Lookup.Found(folder.resolve(path)));
    }

    @ParameterizedTest
    @CsvSource({
      "moon, moons",
      "the-soft-skn, the-soft-skin",
      "soft, the-soft-skin",
      "The-Soft-Skin, the-soft-skin"
    })
    void that_is_not_quite_right_gets_a_suggestion(String name, String similar) {
      assertThat(catalogue.find(name))
          .isEqualTo(new Catalogue.Lookup.Missing(name, List.of(similar)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyz", "../own/moons", "references", "bank.schema", "a\0b"})
    void that_is_none_finds_nothing(String name) {
      assertThat(catalogue.find(name)).isEqualTo(new Catalogue.Lookup.Missing(name, List.of()));
    }
  }

  @Nested
  class A_path {

    @ParameterizedTest
    @ValueSource(strings = {"", ".yml"})
    void finds_its_file_with_or_without_the_ending(String ending) {
      String path = own.resolve("rivers").toString();
      assertThat(catalogue.find(path + ending))
          .isEqualTo(new Catalogue.Lookup.Found(own.resolve("rivers.yml")));
    }

    @Test
    void finds_a_folder_whose_reading_will_say_what_is_in_it() {
      assertThat(catalogue.find(own.toString())).isEqualTo(new Catalogue.Lookup.Found(own));
    }
  }
}
