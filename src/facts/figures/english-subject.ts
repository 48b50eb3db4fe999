/** Who has a figure in an English sentence: the last name before it that is nobody's place, time or source. */

/** Verbs before which a noun phrase is their subject. */
export const VERB =
  /\s(?:was|were|is|are|has|have|had|will|would|could|rose|rises|fell|falls|grew|grows|increased|decreased|declined|dropped|jumped|climbed|surged|soared|slid|slipped|gained|plunged|slumped|tumbled|sank|rising|falling|growing|increasing|decreasing|declining|dropping|jumping|climbing|surging|soaring|slumping|plunging|doubled|tripled|led|reports?|beat|missed|paid|pays?|lost|reached|hit|totaled|totalled|stood|posted|reported|recorded|made|earned|invested|raised|sold|bought|shipped|produced|delivered|said|expects?|plans?|exceeded|topped|surpassed|came|amounted|accounted|accounts|covers?|holds?|held|widened|narrowed|expanded|shrank|attracted|generated|employs?|operates?|serves?|opened|launched|spent|pledged|donated|created|signed|added|scored|finished|contributed|won|averaged|grabbed|tied|set|went)\b/i;
const NAME = /\b(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})(?:\s(?:of\s|&\s)?(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})){0,4}/g;
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|For|From|It|Its|This|That|These|Those|But|And|As|After|Before|During|While|More|Most|About|Revenue|Profits?|Net|Gross|First|Second|Third|Total|Data|According|Large|Excluding|Meanwhile|However|Some|He|She|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Half|One|Two|Around|Nearly|Over|Under|Last|This|Silicon Valley|Wall Street|Chief|Executive|Financial Performance|Performance|Highlights?|Results?|Summary|EPS|GDP|CPI|PMI|ROE|EBITDA|EBIT|IPO|CEO|CFO|AI|EV|EVs|Model|Figure|Table|Saturday|Sunday|Article|Source|Getty|Reuters|FY|US|HK|NT|CNY|USD|RMB|No\.?|Q[1-4]|H[12]|Lunar New Year|Spring Festival|Christmas|National Day|Celsius|Fahrenheit|Kelvin|Richter|There|Here|Where|When|If|So|Such|Other|Others|No|Not|Americans|Britons|[A-Z][a-z]+(?:eans|ricans|nians|lians|sians)|Still|Yet|Also|Now|Then|Thus|Instead|Today|Yesterday|Tomorrow|Nonetheless|Nevertheless|Moreover|Furthermore|Additionally|Overall|Separately|Elsewhere|Earlier|Later|Currently|Previously|Approximately|Dr|Mr|Mrs|Ms|GMT|UTC|EST|EDT|ET|PT|BST|CET|CNN|AP|AFP|BBC|PTI|UPI|Xinhua|Bloomberg|Associated Press|Agence France-Presse|Kyodo|Yonhap|Group|Company|Corporation|Corp|Inc|Ltd|Board|Commission|Council|County|City|State|Town|Township|Village|District|Department|Office|Committee|Court|House|Senate|Congress|Parliament|Government|Cabinet|Police|Sheriff|Fire|School|Hospital|Church|Bank|Home|Housing|River|Road|Street|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Dozens|Hundreds|Thousands|Authorities|Crews|Firefighters|Non-GAAP|GAAP|Mayor|Governor|President|Minister|Commissioner|Councilman|Councilwoman|Supervisor|Sen|Rep|Gov|Capt|Lt|Sgt)$|^(?:Non-)?GAAP\b|^(?:First|Second|Third|Fourth)-|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb)[-.]|\bDays?$|\bWeek$/;
/** Common nouns that open a sentence with a capital: Exports rose, Analysts expect. */
const COMMON =
  /^(?:Payrolls?|Traffic|Fuel|Cash|Debt|Fares?|Bookings|Capacity|Average|Unit|Crude|Oil|Gold|Gas|Interest|Inventories|Margins?|Volumes?|Temperatures?|Species|Centenarians|Jobs?|Jobless|Employers?|Employment|Wages?|Homes?|Houses|Housing|Earthquakes?|Quakes?|Floods?|Fires?|Storms?|Police|Experts|Scientists|Researchers|Doctors|Students|Voters|Farmers|Exports?|Imports?|Sales|Revenues?|Profits?|Shipments|Deliveries|Orders|Prices|Costs|Output|Production|Inflation|Unemployment|Earnings|Turnover|Trade|Spending|Investment|Investors|Analysts|Economists|Officials|Stocks|Shares|Residents|Workers|Visitors|Tourists|Passengers|Customers|Consumers|Users|Growth|Demand|Supply|Nearly|Almost|Excluding|Other|Another|Each|Every|Both|All|Many|Among|Compared|Overall|Operating|Adjusted|Diluted|Underlying|Global|Worldwide|Domestic|Overseas|New|Like-for-like|Same-store|Retail|Consumer|Industrial|Foreign)\b/;
/** The Labor Department reported Friday that the economy …: who tells of something, unless it tells of itself. */
const TELLS =
  /^\s(?:has\s|have\s|also\s|had\s)?(?:said|says|reported|reports|announced|estimated|estimates|showed|shows|found|noted|warned|predicted|forecast|forecasts|expects?|expected)\s(?:(?:[A-Z][a-z]+day|on [A-Z][a-z]+day|yesterday|today|earlier)\s)?that\s(?!(?:it|its|the (?:company|group|firm|bank|carmaker|retailer|agency)|they|their|he|she|his|her)\b)/;
/** Thomson Corp. (TRI, TRI.TO): what a company is traded as. */
const TICKER = /^[A-Z]{1,5}[.:][A-Z]{1,3}$/;
const RANKED =
  /^\s(?:(?:second|third|fourth|fifth)[-\s])?(?:largest|biggest|best|fastest|leading|top|most|first|only|oldest|main|highest|busiest|number|No)\b/;
/** In the Glasspane operating system: a name before a noun says which. */
const WHICH = /\b[Tt]he\s$/;
/** Behind these a name says where, when, with whom or from whom. */
const CIRCUMSTANCE =
  /\b(?:according to|except|for|about|under|near|outside|around|in|during|on|from|by|at|to|than|against|versus|with|including|between|into|via|through|across|since|until)\s(?:the\s)?[A-Z][\w&'’.-]*(?:\s(?:of\s|&\s)?[A-Z][\w'’.-]*)*/g;

/** Who speaks does not have what is told: DeSalvo said three people were hurt. */
const SPEAKS =
  /^[\s,]*(?:(?:has|have|had|also|later|[A-Z][a-z]+day)\s)?(?:said|says|told|added(?=\s(?:that|the|it)\b|[,.])|noted|wrote|tweeted|explained|argued|warned|estimated|believes?|thinks?|voted|asked|urged|called|pushed)\b/;
/** Northwind said that it sold 300 cars. */
const OF_ITSELF = /^\s(?:said|says|announced|reported)\s(?:(?:on\s)?[A-Z][a-z]+day\s)?(?:that\s)?(?:it|its)\b/;
/** What somebody did, by the form of the verb; `convicted of` is what was done to them. */
const DID =
  /^\s(?:[a-z]{2,10}ed|flew|ran|drove|built|drew|took|gave|kept|left|saw|sent|put|cut|laid|drew|bought|chose|taught|fed|kept|lent|bet)\s(?:(?:about|around|nearly|almost|over|more|some|up|only|just|an?|the|its|their|another|\$?\d[\d,.]*)\s|\$|£|€|\d)/;
/** Between a name and its verb: Thomson Corp. (TRI) on Tuesday reported; Asiri, the hospital group, earned. */
const APART =
  /^(?:\s?\([^()]{1,30}\))?(?:,\s[^,]{2,60},)?(?:\s(?:also|now|then|today|reportedly|on\s[A-Z][a-z]+day|[A-Z][a-z]+day|yesterday|currently|already|still|alone|itself|recently|and\s[A-Z][\w&.'’-]+|[a-z]+ly)){0,3}(?=\s)/;

/** Whether a name has the verb that follows it, and is not who speaks. */
function acts(rest: string): boolean {
  if (OF_ITSELF.test(rest)) return true;
  const behind = rest.slice(APART.exec(rest)?.[0].length ?? 0);
  if (SPEAKS.test(rest) || SPEAKS.test(behind)) return false;
  return VERB.exec(behind)?.index === 0 || VERB.exec(rest)?.index === 0 || DID.test(behind);
}

/**
 * @param before the text before the number, at most its sentence.
 * @param fromStart it begins with the sentence: the first word has a capital in any case.
 */
export function englishSubject(before: string, fromStart: boolean): string | null {
  // with China increasing its purchases: China does it.
  const told = before.replace(CIRCUMSTANCE, (m, at: number) =>
    /^with\s/i.test(m) && /^\s[a-z]{3,}ing\s/.test(before.slice(at + m.length, at + m.length + 20))
      ? m
      : ' '.repeat(m.length),
  );
  let name: string | null = null;
  for (const found of told.matchAll(NAME)) {
    const bare = found[0]
      .replace(/['’]s$|[.,]+$/g, '')
      .replace(/^U\.[SK]$/, (short) => `${short}.`)
      .replace(/^(?:The|In|For|At|As|With|While|But|And|By|From|On|China['’]s)\s/, '')
      .replace(/^(?:[A-Z]\w+-(?:based|listed))\s?/, '');
    if (bare.length < 2 || NO_NAME.test(bare) || NO_NAME.test(found[0]) || COMMON.test(bare)) continue;
    // CPN (UML): two of the same letters.
    const branch = /^[A-Z]{2,5}$/.test(bare)
      ? /^\s\([A-Z][A-Za-z .]{1,24}\)(?=\s[a-z])/.exec(told.slice(found.index + found[0].length))?.[0]
      : undefined;
    // Northwind [on Tuesday] reported: what was blanked out is one blank.
    const rest = told.slice(found.index + found[0].length).replace(/^\s{2,}/, ' ');
    const opens = fromStart && /^[\s•*“"-]*$/.test(told.slice(0, found.index));
    const names =
      /['’]s$/.test(found[0]) || /^(?:\s?[,(（]|\s(?:and|&)\s[A-Z])/.test(rest) || VERB.exec(rest)?.index === 0;
    // Underlying revenue growth: the first word of a sentence has a capital in any case.
    if (opens && !/\s/.test(bare) && !/[A-Z].*[A-Z]/.test(bare) && !names) continue;
    // The Silicon Valley carmaker said: a name before a noun says which.
    const which = /^The\s/.test(found[0]) || WHICH.test(told.slice(0, found.index));
    if (which && /^\s[a-z]+[\s,]/.test(rest) && !names) continue;
    if (TELLS.test(rest) || TICKER.test(bare)) continue;
    if (/^[A-Z]{1,5}$/.test(bare) && /[（(]$/.test(told.slice(0, found.index))) continue;
    // The carrier, Europe's largest by passengers
    if (/['’]s$/.test(found[0]) && RANKED.test(rest)) continue;
    // A name that neither has what follows nor does it is no owner.
    if (!/['’]s?$/.test(found[0]) && !acts(rest)) continue;
    name = branch === undefined ? bare : `${bare}${branch}`;
  }
  return name;
}

/** Whether a word stands with its capital inside a sentence, and not at the beginning of one only. */
function insideSentence(body: string, head: string): boolean {
  for (let at = body.indexOf(head); at >= 0; at = body.indexOf(head, at + head.length))
    if (/[a-z,;:’'”")]\s$/.test(body.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** Whether the text tells what a name has or does: Apple Valley man names nobody who does anything. */
function hasOrDoes(body: string, head: string): boolean {
  let at = body.indexOf(head);
  for (let i = 0; i < 8 && at >= 0; i += 1) {
    const rest = body
      .slice(at + head.length, at + head.length + 90)
      .replace(/^\s(?:Corp|Inc|Ltd|Co|Group|Holdings|plc|PLC|Company|Corporation|Ltd)\b\.?/, '');
    if (/^['’]s\b/.test(rest) || acts(rest)) return true;
    at = body.indexOf(head, at + head.length);
  }
  return false;
}

/** Who an English article is about: the first name of its title that its text repeats inside a sentence. */
export function englishMain(title: string, body: string): string | null {
  for (const found of title.matchAll(NAME)) {
    const name = found[0].replace(/['’]s$|[.,]+$/g, '');
    const words = name.split(' ');
    // Titles in Capitals: AutoZone Posts Weaker-Than-Expected Q4 Profit.
    for (let length = words.length; length > 0; length -= 1) {
      const head = words.slice(0, length).join(' ');
      if (head.length < 3 || NO_NAME.test(head) || COMMON.test(head)) continue;
      const first = body.indexOf(head);
      if (
        first >= 0 &&
        body.indexOf(head, first + head.length) >= 0 &&
        insideSentence(body, head) &&
        hasOrDoes(body, head)
      )
        return head;
    }
  }
  return null;
}

/** Whether a capitalised phrase that opens a sentence can be a name: no weekday, common noun or function word. */
export function isProperOpener(phrase: string): boolean {
  const first = phrase.split(' ')[0] as string;
  return !NO_NAME.test(phrase) && !COMMON.test(phrase) && !NO_NAME.test(first);
}

/** Whether a word stands with its capital inside a sentence of an article. */
export function isNameIn(body: string, word: string): boolean {
  return word.length > 2 && insideSentence(body, word);
}
