package ee.kogukoda.estonia;

import org.locationtech.proj4j.ProjCoordinate;

/// A place in metres on the national plane L-EST97 (EPSG:3301). The registers write the northing
/// first and call it X; here both have their names, so that nobody has to remember.
public record LEst97(double northing, double easting) {
  public Wgs84 toWgs84() {
    var degrees = Projection.toDegrees(new ProjCoordinate(easting, northing));
    return new Wgs84(degrees.x, degrees.y);
  }

  public double metresTo(LEst97 other) {
    return Math.hypot(other.northing - northing, other.easting - easting);
  }
}
