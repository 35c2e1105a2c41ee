package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8017",
    "::1, http://[::1]:8017",
    "2001:db8:0:0:0:0:0:1, http://[2001:db8::1]:8017",
    "2001:db8:0:0:1:0:0:1, http://[2001:db8::1:0:0:1]:8017",
    "2001:db8:0:1:1:1:0:0, http://[2001:db8:0:1:1:1::]:8017",
    "2001:db8:0:1:1:1:1:1, http://[2001:db8:0:1:1:1:1:1]:8017",
    "2001:0:0:1:0:0:0:10, http://[2001:0:0:1::10]:8017",
    "fd00:10:100:0:0:0:1000:20, http://[fd00:10:100::1000:20]:8017"
  })
  void are_written_as_short_as_they_go(String address, String written) throws IOException {
    assertThat(Addresses.at(address).urls(8017)).containsExactly(written);
  }

  @Test
  void of_every_network_are_such_as_others_can_open_and_at_last_this_machines_own()
      throws IOException {
    Addresses everywhere = Addresses.everywhere();

    assertThat(everywhere.bound().isAnyLocalAddress()).isTrue();
    assertThat(everywhere.shown()).noneMatch(address -> address.isLinkLocalAddress());
    assertThat(everywhere.urls(1)).last().isEqualTo("http://127.0.0.1:1");
  }
}
