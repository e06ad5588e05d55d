package ee.kogukoda.estonia;

import java.util.Arrays;
import java.util.Optional;

/// The fifteen counties with their EHAK codes. Since 2018 they have no government of their own;
/// they sort, and they are how people look for a municipality.
public enum County {
  HARJU("0037", "Harju maakond"),
  HIIU("0039", "Hiiu maakond"),
  IDA_VIRU("0045", "Ida-Viru maakond"),
  JOGEVA("0050", "Jõgeva maakond"),
  JARVA("0052", "Järva maakond"),
  LAANE("0056", "Lääne maakond"),
  LAANE_VIRU("0060", "Lääne-Viru maakond"),
  POLVA("0064", "Põlva maakond"),
  PARNU("0068", "Pärnu maakond"),
  RAPLA("0071", "Rapla maakond"),
  SAARE("0074", "Saare maakond"),
  TARTU("0079", "Tartu maakond"),
  VALGA("0081", "Valga maakond"),
  VILJANDI("0084", "Viljandi maakond"),
  VORU("0087", "Võru maakond");

  private final EhakCode ehak;
  private final String name;

  County(String ehak, String name) {
    this.ehak = new EhakCode(ehak);
    this.name = name;
  }

  public static Optional<County> findByEhak(EhakCode ehak) {
    return Arrays.stream(values()).filter(county -> county.ehak.equals(ehak)).findFirst();
  }

  public EhakCode ehak() {
    return ehak;
  }

  /// The official name, as in the register: `Harju maakond`.
  public String officialName() {
    return name;
  }
}
