/** How English says who said it: the shapes of sentence in which the saying verbs of verbs.ts stand. */
import { PERSON } from './person-words';
import { BESIDE_MARK_ROWS, type EnglishSayingRow, VERB_ROWS } from './verbs';

const verbsOf = (rows: readonly EnglishSayingRow[]): string => rows.map((row) => row.verbs).join('|');

const VERB = verbsOf(VERB_ROWS);
/** The same and those that stand beside marked words only. */
const SPEAKS = `${VERB}|${verbsOf(BESIDE_MARK_ROWS)}`;
export const AFTER_SAID = new RegExp(
  `^\\s*,?\\s*(?:(${SPEAKS}|Said|Says)\\s+([^"“”]{2,140}?)|([^"“”]{2,140}?)\\s+(${SPEAKS}))(?=[\\s,.;:]|$)`,
);
export const BEFORE_MARK = new RegExp(
  `(?:^|\\s)(${SPEAKS})(?:\\s+(?:that|to\\s+\\w+|reporters|the\\s+\\w+|in\\s+(?:a|the)\\s+[\\w-]+(?:\\s\\w+)?|on\\s+\\w+))*\\s*[,:]?\\s*$|(?:^|\\s)(${SPEAKS})\\s+(?:to|during|in|on|at|of|after|while|as|when|outside|about)\\s[^"“”,.;:\0]{2,70}:\\s*$`,
);
/** A saying verb anywhere. */
export const SAYS = new RegExp(`\\b(?:${VERB})\\b`);
/** Sue Harris told Press Gazette: “…” */
export const TOLD_BEFORE_MARK =
  /(?:^|\s)(told|tells|asked|asks|reminded|warned|informed|assured)\s+[^"“”,.;:\0]{2,50}(?:[,:]|\sthat)\s*$/;
/** …”, adding: “…” and …, adding that “…”: whoever spoke in the sentence, or is its subject, goes on. */
export const ADDING_BEFORE_MARK =
  /(?:,| and| but| before| by|—)\s(adding|saying|stressing|claiming|suggesting|writing|noting|explaining|muttering|shouting|joking|insisting|warning|stating|arguing|claiming|recalling|asking|replying|telling (?:\w+ ?){1,4}?)(?:\s*that)?\s*[,:]?\s*$/;
/** with the party’s leader Mark Stone asking: “…” */
export const ASKING =
  /\s((?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+) (asking|saying|adding|stating|warning|claiming|shouting)(?: that)?[,:]\s*$/;
/** , with Stone saying now is the time to “…”: who speaks beside what the sentence tells. */
export const WITH_SAYING =
  /\bwith ((?:[a-z][\w-]* ){0,3}(?:[A-Z][\w.'’-]* ){0,3}[A-Z][\w'’-]+) (saying|adding|stating|warning|arguing|noting|insisting|claiming|explaining)(?: that)?(?:[,:]|(?: [^\s,.;:\0"“”]{1,20}){0,10})?\s*$/;
/** She described the protest as a “…”, Brown called it “…”: what somebody calls something. */
export const DESCRIBED =
  /^(.{2,120}?)\s(described|describes|dismissed|hailed|praised|slammed|condemned|denounced|branded|criticised|criticized|blasted|welcomed|affirmed|defended|derided|touted|characterized|characterised)\s[^"“”.;:\0]{2,90}\sas\s+(?:being\s+)?(?:an?\s+|the\s+)?$/;
/** Brown called the free-kick “a very generous decision.” */
export const CALLED = /^(.{2,120}?)\s(called|calls|labelled|labeled|dubbed|deemed)\s[^"“”.;:\0]{2,110}\s$/;
/** The subject at the head of a sentence: She then …, Brown turned …. */
export const HEAD = /^(She|He|(?:[A-Z][\w.'’-]+ ){0,6}[A-Z][\w'’-]+)(?=,? )/;
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** How what is said may begin behind `said on Friday` or `said in a statement`. */
const SAID_STARTS =
  'that,?\\s|it\\s|he\\s|she\\s|they\\s|we\\s|there\\s|the\\s|its\\s|his\\s|her\\s|their\\s|an?\\s|no\\s|some\\s|more\\s|about\\s|\\d';
/** Who is told. */
const WHOM =
  "(?:reporters|dispatchers|detectives|deputies|agents|authorities|jurors|journalists|parents|students|(?:local|state|foreign|national|public) (?:media|television|radio|TV|reporters|newspapers)|police|officers|investigators|lawmakers|(?:the |a )?[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,4}|the [a-z]+(?: [a-z]+)?|him|her|them|me|us)";
export const SAID_THAT = new RegExp(
  `^(.{2,160}?)\\s+(${VERB})\\s+(?:(?:(?:on|in|at|to|during) [\\w'’. ]{2,50}?|(?:early|earlier|late|later|last|this|yesterday|today|recently|repeatedly|${DAYS})(?: [\\w]{2,12}){0,4}?)\\s+(?=${SAID_STARTS})|(?:${DAYS})\\s+(?=[A-Z]))?(?:(?<=\\b(?:told|tells|informed|warned|assured)\\s+)${WHOM}\\s+(?:(?:in|at|during) an? [\\w ]{2,30}?\\s+(?=${SAID_STARTS}))?(?:on (?:${DAYS})\\s+)?)?(that,?\\s+(?!(?:is|was|would|will|could|has|had|means|makes|should|seems)\\s))?`,
);
export const ACCORDING = /^According to ([^,]{2,120}(?:, [^,]{2,60}(?= of | at | for )[^,]{2,60})?),\s+/i;
export const ACCORDING_END = /,\s+according to ([^.]{2,140})[.]?$/i;
export const SAID_END = new RegExp(
  `,\\s+(?:(${VERB})\\s+((?:[^,.]|(?<=\\b(?:Gov|Sgt|Capt|Maj|Lt|Sen|Rep|Mr|Mrs|Ms|Dr))\\.){2,110}(?:, [^.]{2,80})?)|((?:the )?(?:[A-Z][\\w'’-]* ){1,3}(?:of|for) (?:[A-Z][\\w'’-]*, ){1,3}[^,.]{2,80}|(?:[^,.]|(?<=\\bU\\.?[SKN])\\.|(?<=\\bU)\\.(?=[SKN])){2,110})\\s+(${VERB})(?:\\s+(?:yesterday|today|${DAYS}|(?:this|last|late|early|earlier|later)(?: \\w+){0,2}))?(?:\\s+(?:on|in|at|to|during|after|before)\\s(?:(?!that\\b)[^.,]){2,90}(?:,[^.]{2,160})?)?)(?:,\\s(?:despite|as|while|amid|after|though|although|[a-z]{3,14}ing)\\s[^.]{2,160})?[.]?$`,
);
/** …, her son, Henry Stone, told the Record. | …, Mark Stone, a lawyer for the mill, said on Friday. */
export const SAID_APPOSED = new RegExp(
  `,\\s+((?:(?:his|her|its|their|an?|the) [^,.]{2,60}, (?:[A-Z][\\w.'’-]* ){0,3}[A-Z][\\w'’-]+|(?:[A-Z][\\w.'’-]* ){1,3}[A-Z][\\w'’-]+, (?:(?:his|her|its|their|an?|the|who) )?[^,.]{2,90})),\\s+(said|says|told)(?:\\s(?:${WHOM}|yesterday|today|${DAYS}|(?:on|in|at|during)\\s[^,.]{2,60})){0,3}[.]?$`,
);
/** Evacuations went smoothly, |officials said,| with few delays: in the middle of what is reported. */
export const SAID_MIDDLE =
  /^(.{12,220}?),\s+(?:(said|says)\s+([^,.]{2,80})|([^,.]{2,60})\s+(said|says|added|noted)),\s(?=[a-z])/;
/** “…,” according to X */
export const AFTER_ACCORDING = /^\s*,?\s*according to ([^"“”]{2,140}?)(?=[.;:]|$)/;
/** Verbs that are acts as well (announced their merger): without `that` they need a clause behind. */
export const ACT =
  /^(?:announced|reported|reiterated|reaffirmed|found|shows?|showed|confirmed|denied|declared|highlighted|acknowledged|suggests?|estimates?|estimated|predicts?|predicted|stressed|emphasi[sz]ed|explained|explains|stated|states|told|tells|disclosed|revealed|posted|promised|pledged|vowed|urged|maintained|hopes?|hoped|expects|expected|wrote|writes|recalled|asked|reports|claimed|claims|insisted|insists|replied|continued|responded|commented|remarked|concluded|observed|noted|notes|warned|warns|complained)$/;
export const CLAUSE =
  /^(?:(?:it|he|she|they|we|I|there|you)\s|(?:(?:(?!(?:which|who|whose|where)\s)[\w'’$%“”"\0-]+|—|–),?\s){1,10}(?:will|would|is|are|was|were|has|had|have|can|could|may|might|must|should|did|does|said|says)\s)/;
/** Somebody without a name whom `he` and `she` may mean: one resident, a spokeswoman. */
export const ONE_PERSON = new RegExp(
  String.raw`^(?:an?|one|another|the|his|her|its|their)\s.*\b(?:${PERSON}|spokes(?:man|woman|person)|official|resident|neighbou?r|witness|customer|shopper|parent|teacher|farmer|passenger|student|patient|protester|activist|lawyer|doctor|insider|gentleman|lady|man|woman|analyst|economist)(?: (?:for|of|at|from|in) .*)?$`,
  'i',
);
export const UNFINISHED =
  /(?:\b(?:and|but|or|despite|of|no|any|such|their|these|those|who|which|that|to|is|was|are|were|been|be|being|if|because|than|whether)|^(?:when|if|as|while|after|before|since|what|why|where|how))$/i;
/** Up to this many characters between a saying verb and marks are part of a statement, not one. */
export const FRAGMENT = 60;
export const PRONOUN = /^(?:he|she)$/i;
/** The same beside marked words, where nobody may be known. */
export const ANY_PRONOUN = /^(?:he|she|it|they)$/i;
export const NO_SPEAKER =
  /^(?:it|this|that|which|who|there|they|we|i|you|one|some|many|critics|people|data|research|studies|a study|the data|what)$/i;
export const NAMED_BEFORE = /\b(?:an?|the|as|called|its|their|his|her|of|so-called|on|told) $/;
/** An office and the full name behind it. */
export const NAMED =
  /\b(President|Councillor|Cllr|Chairman|Chairwoman|CEO|Executive|Officer|Director|General|Minister|Secretary|Governor|Mayor|Senator|Professor|Dr|Mr|Ms|Mrs|founder|spokes(?:man|woman|person)|economist|analyst|minister|president|chairman|executive|director|director general|general secretary|professor|[Ss]heriff|[Pp]olice [Cc]hief|[Aa]ttorney|[Jj]udge|[Dd]etective|[Ss]uperintendent|[Cc]oach|[Ll]awyer|[Cc]ouncillor|[Mm]ayor|[Gg]overnor|[Ss]enator|[Rr]esearcher|[Aa]uthor|[Ww]riter|[Aa]ctor|[Aa]rtist|[Ff]armer|[Rr]esident|[Oo]wner|[Mm]anager|[Cc]hef|[Tt]eacher|[Ss]tudent|[Nn]urse|MP|MEP|MSP|Ald|Alderman|Alderwoman|Councilman|Councilwoman|Congressman|Congresswoman|Trustee|Commissioner|Captain|Principal|Gov|Sen|Rep|Sgt|Lt|Capt|Judge)\.? (?!Officer|Director|Executive|Manager|Minister|President|Chairman|Secretary|General)((?:[A-Z][A-Za-z'’-]*[a-z]|[A-Z]\.)(?: (?:[A-Z][A-Za-z'’-]*[a-z]|[A-Z]\.)){1,2})\b/g;

/** A full name and who that is: Mary Stone, who founded … | Claire Brown, a councillor in Leek, | Mary Stone is …. */
export const INTRODUCED =
  /(?<![A-Z][A-Za-z'’.-]{0,20} )\b([A-Z][a-z'’-]{1,20}(?: [A-Z]\.)? [A-Z][A-Za-z'’-]{1,20})(?:, (?=((?:an? |the |another |one |chief|head|president|founder|co-founder|owner|co-owner|director|professor|chair|mother|father|owner|resident|spokes|of the |general |deputy |senior |managing |vice |leader|secretary|manager|minister|analyst)[^,.;:]{0,60})|who |\d\d[,\s])| (?=is|was|has|had|opened|founded|runs|leads|joined)\b)/g;

/** What stands before an office and belongs to it: Russian Prime | Minister, Leek school board | president. */
export const ROLE_LEAD =
  /(?:(?:(?!(?:On|In|At|When|But|And|The|After|Before|Former|Meanwhile|Then|Later|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][\w'’-]+|former|deputy|vice|chief|assistant|senior|acting|prime|general|school|board|police|city|county|fire|district|state|managing|executive|associate|head) ){1,5}$/;
/**
 * Community member | Mary Stone | spoke: who does at the head of a sentence what people do (in the third group), or what
 * others do as well: three days earlier, senior | Mary Stone | pitched. The loop of blanks before the
 * verbs keeps their list from being compiled once for each way to it: 25 ms.
 */
export const HEAD_NAME =
  /^\s*(?:(?:On|In|At|During|After|Before|Earlier|Later|Meanwhile|[A-Z]\w+ \w+ (?:earlier|later|ago|before))\b[^,.“"]{0,40}, )?((?:(?:[A-Z]?[a-z-]+ ){0,3}(?:member|resident|owner|leader|student|teacher|parent|farmer|worker|volunteer|neighbou?r|attorney|lawyer|doctor|driver|founder|activist|veteran|author|player|coach|senior|junior|manager|organi[sz]er|chef|artist|nurse|shopper|customer|voter|engineer|scientist|professor|expert|analyst|victim|witness|mother|father|officer|deputy|candidate|commissioner|councilman|councilwoman|trustee) )?)((?:[A-Z][A-Za-z'’-]*[a-z]|[A-Z]\.)(?: (?:[A-Z][A-Za-z'’-]*[a-z]|[A-Z]\.)){1,2})(?:, [^,.]{2,60},)?,? (?=(?:who|also|then|now|later|never|still|once|often|even|had|has been|,)? {0,4}(?:(said|says|told|thought|thinks|believed|believes|shared|shares|spoke|speaks|went|goes|agreed|agrees|expressed|asked|stood|echoed|joined|works|worked|lives|lived|grew|remembers|recalled|attended|rose|feels|felt|knew|knows|wants|wanted|hopes|hoped|moved|came|loves|loved|started|began|learned|decided|spent|wrote|watched|looked|sat|walked|bought|studied|graduated|retired|teaches|taught|coached|played|addressed|presented|proposed|praised|criticized|thanked|questioned|replied|responded|arrived|visited|met|heard|saw|woke|drove|ran)|[a-z]{2,}ed|threw|led|hit|took|gave|made|won|lost|set|held)\b)/;

/** Two or three words with capitals, a middle initial among them: a name as it is mentioned in passing. */
export const SEQUENCE =
  /(?<![A-Z][A-Za-z'’.-]{0,20} )\b[A-Z][a-z'’-]{1,20}(?: [A-Z]\.)? [A-Z][A-Za-z'’-]{1,20}\b(?! [A-Z])/g;
/** What begins with a capital for another reason: For Wang, … | On Monday … | West Lake City. */
export const STARTERS =
  /^(?:For|In|At|On|By|With|Without|From|To|As|When|While|After|Before|Since|Until|If|But|And|Or|So|Yet|Though|Although|Because|Like|Unlike|Under|Over|Around|About|Among|Despite|During|According|The|This|That|These|Those|His|Her|Its|Their|Our|My|Your|One|Two|Some|Many|Most|All|Both|Each|Every|Even|Just|Only|Now|Then|Still|Also|What|Who|How|Why|Where|Last|Next|New|North|South|East|West|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December) |(?:University|College|School|Street|Road|Avenue|City|County|Town|Village|Province|State|Times|News|Post|Daily|Council|Committee|Party|Court|Hospital|Church|Centre|Center|Park|River|Lake|Island|Airport|Hotel|Museum|Institute|Association|Office|Department|Ministry|Bank|Group|Company|Corporation|Inc|Ltd|Union|Club|League|Cup|Games|War|Act|Day|House|Street|Office)$/;

/** The company issued a statement saying (that it was) “…”. */
export const STATEMENT_SAYING =
  /(?:^|, )([^,]{2,60}?) (?:issued|released|posted|published|sent|made) an? (?:[\w-]+ ){0,3}?(?:statement|post|letter|release|message|email|notice)(?: [^,.]{2,40}?)? (saying|stating)(?: that)?(?: [^,.\0]{0,40})?$/;
/** Coach Mark Hall – “…”, Union coordinator Mary Stone: “…” */
export const LABELLED = /^\s*((?:[A-Z]?[\w'’-]+ ){0,7}[A-Z][\w.'’-]+ [A-Z][\w'’-]+)\s?(?::|\s[–—-])\s*$/;
/** Added Mr Stone: “…” */
export const INVERTED = /^\s*(Added|Said|Says|Wrote|Continued|Asked|Explained) ([^,:\0]{2,60}):\s*$/;
/** She praised the plan, stating that …: what somebody adds to what they do. */
export const STATING_THAT =
  /^([^,]{2,60}(?:, [^,]{2,60},)? [^,]{0,120}),\s(stating|saying|adding|noting|arguing|explaining|warning|claiming|insisting|suggesting)\s(?:that\s|(?=(?:it|he|she|they|there)(?:['’]\w|\s(?:is|was|will|would|has|had|are|were))))/;
/** Madison held the boy and | said …: the subject of the first verb has the second. */
export const AND_SAID =
  /^((?:[A-Z][\w.'’-]+ ){1,4}|She |He )(?:[a-z]+ly )?[a-z]+(?:ed|t|d|s|ook|ame|ood|ent)\b[^,;:]{0,60} and$/;

/** Where the clause behind marked words ends: a full stop that belongs to no initial and no form of address. */
export const CLAUSE_END =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Lt|Col|Gen|Sgt|Capt|Gov|Sen|Rep|Prof|Rev|Supt|Det|Insp|Cllr))[.;]\s|["“]/;

/** Mr Tan, Ms. Stone: a form of address before one name. */
export const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Mdm)\.? [A-Z][\w’'-]+$/;
/** Several people: shopkeepers, residents who were there. `It` is none of them. */
export const SEVERAL =
  /^(?:[a-z-]+ |[A-Z][a-z]+ (?=[a-z])){0,3}(?:[A-Z]?[a-z]{3,}[a-rt-z]s|people|police)(?: (?:who|in|from|of|at|near)\b.*)?$/;
/** the 61-year-old, the Spaniard: whoever spoke last. */
export const AGED = /^[Tt]he \d{1,3}-year-old$/;
/** Another resident, who wanted to be known as Madam Lin, | a man who gave his name only as Mr Hall */
export const KNOWN_AS =
  /\b((?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he) (?:[a-z][\w’'-]* ){0,3}?[a-z][\w’'-]+)(?: in (?:his|her) \d0s)?,? (?:who (?:wanted|wished|asked|agreed|preferred) to be (?:known|identified|named)|(?:who )?(?:gave|giving) (?:his|her) (?:(?:family|last|first|full) )?name|(?:who was )?identified|known)(?: only)? as ((?:(?:Mr|Mrs|Ms|Miss|Madam|Mdm)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})/g;
