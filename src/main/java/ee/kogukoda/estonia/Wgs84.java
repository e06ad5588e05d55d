package ee.kogukoda.estonia;

import org.locationtech.proj4j.ProjCoordinate;

/// A place in degrees, as satellites and web maps have it.
public record Wgs84(double longitude, double latitude) {
  public Wgs84 {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("not on Earth: " + longitude + ", " + latitude);
    }
  }

  public LEst97 toLEst97() {
    var metres = Projection.toMetres(new ProjCoordinate(longitude, latitude));
    return new LEst97(metres.y, metres.x);
  }
}
