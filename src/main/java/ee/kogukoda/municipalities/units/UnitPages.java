package ee.kogukoda.municipalities.units;

import ee.kogukoda.access.Access;
import ee.kogukoda.municipalities.Correction;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityPermission;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The structure of a municipality: for everybody to read, for its administrator to change.
@Controller
@RequestMapping("/{slug}/struktuur")
class UnitPages {
  private final Municipalities municipalities;
  private final OrganisationalUnits units;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  UnitPages(
      Municipalities municipalities,
      OrganisationalUnits units,
      Access access,
      Frames frames,
      Notices notices) {
    this.municipalities = municipalities;
    this.units = units;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView list(@PathVariable String slug) {
    var here = municipalities.getBySlug(slug);
    var may = access.may(MunicipalityPermission.CHANGE_UNITS, here.id().value());
    var frame = frames.frame("municipalities.units.title", crumbs(here));
    var changing = may ? address(here) : null;
    return Page.of("municipalities/units", UnitsPage.of(frame, units.listUnits(), changing));
  }

  @GetMapping("/uus")
  ModelAndView fresh(@PathVariable String slug) {
    var here = requireChanging(slug);
    return Page.of("municipalities/unit", freshPage(here, "", "", Correction.NONE));
  }

  @PostMapping
  ModelAndView create(
      @PathVariable String slug,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String parent,
      HttpServletRequest request) {
    var here = requireChanging(slug);
    try {
      units.create(parent(parent), name);
    } catch (Refused refused) {
      var page = freshPage(here, name, parent, Correction.of(refused, frames.words()));
      return Page.of(HttpStatus.UNPROCESSABLE_CONTENT, "municipalities/unit", page);
    }
    return done(here, request, "municipalities.units.added", name);
  }

  @GetMapping("/{unit}")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID unit) {
    var here = requireChanging(slug);
    var name = units.getUnit(unit).name();
    return Page.of("municipalities/unit", changePage(here, unit, name, name, Correction.NONE));
  }

  @PostMapping("/{unit}/nimi")
  ModelAndView rename(
      @PathVariable String slug,
      @PathVariable UUID unit,
      @RequestParam String name,
      HttpServletRequest request) {
    var here = requireChanging(slug);
    try {
      units.rename(unit, name);
    } catch (Refused refused) {
      var correction = Correction.of(refused, frames.words());
      var page = changePage(here, unit, units.getUnit(unit).name(), name, correction);
      return Page.of(HttpStatus.UNPROCESSABLE_CONTENT, "municipalities/unit", page);
    }
    return done(here, request, "municipalities.units.renamed", name);
  }

  @PostMapping("/{unit}/lopetamine")
  ModelAndView end(@PathVariable String slug, @PathVariable UUID unit, HttpServletRequest request) {
    var here = requireChanging(slug);
    var name = units.getUnit(unit).name();
    units.end(unit);
    return done(here, request, "municipalities.units.ended", name);
  }

  private static @Nullable UUID parent(String chosen) {
    if (chosen.isEmpty()) return null;
    try {
      return UUID.fromString(chosen);
    } catch (IllegalArgumentException notOffered) {
      throw new Refused(MunicipalityRefusal.UNKNOWN_UNIT).at("parent");
    }
  }

  private Municipality requireChanging(String slug) {
    var here = municipalities.getBySlug(slug);
    access.require(MunicipalityPermission.CHANGE_UNITS, here.id().value());
    return here;
  }

  private UnitPage freshPage(Municipality here, String name, String parent, Correction correction) {
    var choices =
        units.listUnits().stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList();
    var frame = frames.frame("municipalities.units.add", crumbsBelow(here));
    return new UnitPage(frame, address(here), name, parent, choices, null, correction);
  }

  private UnitPage changePage(
      Municipality here, UUID unit, String known, String name, Correction correction) {
    var address = address(here) + "/" + unit;
    Frame frame = frames.titled(known, crumbsBelow(here));
    return new UnitPage(
        frame, address + "/nimi", name, "", List.of(), address + "/lopetamine", correction);
  }

  private ModelAndView done(
      Municipality here, HttpServletRequest request, String key, String name) {
    notices.good(request, frames.words().say(key, name));
    return new ModelAndView("redirect:" + address(here));
  }

  private static String address(Municipality here) {
    return "/" + here.slug() + "/struktuur";
  }

  private static List<Link> crumbs(Municipality here) {
    return List.of(here.link());
  }

  private List<Link> crumbsBelow(Municipality here) {
    var title = frames.words().say("municipalities.units.title");
    return List.of(here.link(), new Link(title, address(here)));
  }
}
