package ee.kogukoda.estonia;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// L-EST97 by its definition: Lambert's cone on GRS80 with standard parallels 58° and 59°20′.
/// ETRS89 and WGS84 are taken as one; they differ by less than a metre, and so do the maps.
final class Projection {
  private static final CoordinateReferenceSystem L_EST97 =
      new CRSFactory()
          .createFromParameters(
              "EPSG:3301",
              "+proj=lcc +lat_1=59.33333333333334 +lat_2=58 +lat_0=57.51755393055556 +lon_0=24"
                  + " +x_0=500000 +y_0=6375000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m"
                  + " +no_defs");

  private static final CoordinateReferenceSystem WGS84 =
      new CRSFactory().createFromParameters("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs");

  private Projection() {}

  static ProjCoordinate toMetres(ProjCoordinate degrees) {
    return transform(WGS84, L_EST97, degrees);
  }

  static ProjCoordinate toDegrees(ProjCoordinate metres) {
    return transform(L_EST97, WGS84, metres);
  }

  // A transform keeps its intermediate results in itself, so each call has its own.
  private static ProjCoordinate transform(
      CoordinateReferenceSystem from, CoordinateReferenceSystem to, ProjCoordinate point) {
    return new CoordinateTransformFactory()
        .createTransform(from, to)
        .transform(point, new ProjCoordinate());
  }
}
