package ee.kogukoda.meetings.oparl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What OParl 1.1 says of each type: `name:format`, required ones with `!`. Formats are `text`,
/// `url`, `int`, `bool`, `date`, `time`, `any`, a type for an inner object, and each of them in
/// brackets for a list.
enum OparlType {
  System(
      "oparlVersion!:url otherOparlVersions:[url] license:url body!:url name:text"
          + " contactEmail:text contactName:text website:url vendor:url product:url"),
  Body(
      "system:url shortName:text name!:text website:url license:url licenseValidSince:time"
          + " oparlSince:time ags:text rgs:text equivalent:[url] contactEmail:text"
          + " contactName:text organization!:url person!:url meeting!:url paper!:url"
          + " legislativeTerm!:[LegislativeTerm] agendaItem:url consultation:url file:url"
          + " locationList:url legislativeTermList:url membership:url classification:text"
          + " location:Location mainOrganization:url keyword:[text]"),
  LegislativeTerm("body:url name:text startDate:date endDate:date"),
  Organization(
      "body:url name:text membership:[url] meeting:url consultation:url shortName:text"
          + " post:[text] subOrganizationOf:url organizationType:text classification:text"
          + " startDate:date endDate:date website:url location:Location externalBody:url"
          + " memberCount:int votingMemberCount:int"),
  Person(
      "body:url name:text familyName:text givenName:text formOfAddress:text affix:text"
          + " title:[text] gender:text phone:[text] email:[text] location:url"
          + " locationObject:Location status:[text] membership:[Membership] image:File life:text"
          + " lifeSource:text"),
  Membership(
      "person:url organization:url role:text votingRight:bool startDate:date endDate:date"
          + " onBehalfOf:url"),
  Meeting(
      "name:text meetingState:text cancelled:bool start:time end:time location:Location"
          + " organization:[url] participant:[url] invitation:File resultsProtocol:File"
          + " verbatimProtocol:File auxiliaryFile:[File] agendaItem:[AgendaItem]"),
  AgendaItem(
      "meeting:url number:text order!:int name:text public:bool consultation:url result:text"
          + " resolutionText:text resolutionFile:File auxiliaryFile:[File] start:time end:time"),
  Paper(
      "body:url name:text reference:text date:date paperType:text relatedPaper:[url]"
          + " superordinatedPaper:[url] subordinatedPaper:[url] mainFile:File"
          + " auxiliaryFile:[File] location:[Location] originatorPerson:[url]"
          + " underDirectionOf:[url] originatorOrganization:[url] consultation:[Consultation]"),
  Consultation(
      "paper:url agendaItem:url meeting:url organization:[url] authoritative:bool role:text"),
  File(
      "name:text fileName:text mimeType:text date:date size:int sha1Checksum:text"
          + " sha512Checksum:text text:text accessUrl!:url downloadUrl:url"
          + " externalServiceUrl:url masterFile:url derivativeFile:[url] fileLicense:url"
          + " meeting:[url] agendaItem:[url] person:url paper:[url]"),
  Location(
      "description:text geojson:any streetAddress:text room:text postalCode:text"
          + " subLocality:text locality:text bodies:[url] organizations:[url] persons:[url]"
          + " meetings:[url] papers:[url]");

  private static final String COMMON =
      " id!:url type!:text created!:time modified!:time web:url license:text keyword:[text]"
          + " deleted:bool";

  final Map<String, String> formats = new LinkedHashMap<>();
  final List<String> required;

  OparlType(String fields) {
    List<String[]> all =
        Stream.of((fields + COMMON).split(" ")).map(field -> field.split(":")).toList();
    all.forEach(field -> formats.put(field[0].replace("!", ""), field[1]));
    required =
        all.stream()
            .map(field -> field[0])
            .filter(name -> name.endsWith("!"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();
  }
}
