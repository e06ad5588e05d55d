package ee.kogukoda.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.web.Place;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@KogukodaTest
class PlaceFilterTest {
  @Autowired PlaceFilter filter;
  @Autowired Municipalities municipalities;

  private final List<String> places = new ArrayList<>();
  private final List<UUID> scopes = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"/elva", "/elva/", "/elva/istungid/2026-11-26"})
  void everythingUnderAMunicipalitysAddressIsInItsPlaceAndScope(String path) throws Exception {
    pass("GET", path);

    assertThat(places).containsExactly("Elva vald");
    assertThat(scopes).containsExactly(municipalities.getBySlug("elva").id().value());
    assertThat(Scope.current()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/omavalitsused", "/elvas", "/api/elva"})
  void otherAddressesAreInNoPlace(String path) throws Exception {
    pass("GET", path);

    assertThat(places).containsExactly("-");
    assertThat(scopes).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/elva-vald, '', /elva",
    "/elva-vald/istungid/2026-11-26, keel=ru, /elva/istungid/2026-11-26?keel=ru",
    "/toila-vald, '', /toila"
  })
  void theLongFormOfAnAddressLeadsToTheShortOne(String path, String query, String there)
      throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setQueryString(query.isEmpty() ? null : query);

    var response = pass(request);

    assertThat(response.getStatus()).isEqualTo(301);
    assertThat(response.getHeader("Location")).isEqualTo(there);
    assertThat(places).isEmpty();
  }

  @Test
  void whereTwoShareANameTheLongFormIsTheAddress() throws Exception {
    pass("GET", "/tartu-vald");
    pass("GET", "/tartu");

    assertThat(places).containsExactly("Tartu vald", "-");
  }

  @Test
  void theErrorPageOfAnAddressIsInThePlaceOfThatAddress() throws Exception {
    var request = new MockHttpServletRequest("GET", "/error");
    request.setDispatcherType(DispatcherType.ERROR);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/elva/puudub");

    pass(request);

    assertThat(places).containsExactly("Elva vald");
  }

  private void pass(String method, String path) throws Exception {
    pass(new MockHttpServletRequest(method, path));
  }

  private MockHttpServletResponse pass(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    filter.doFilter(
        request,
        response,
        (asked, answer) -> {
          places.add(Place.current().map(Place::name).orElse("-"));
          Scope.current().ifPresent(scopes::add);
        });
    return response;
  }
}
