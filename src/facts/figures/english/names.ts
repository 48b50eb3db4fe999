/** Capitalised phrases of English text: which are names, and which only stand with a capital. */

/** Up to five capitalised words: Northwind, Westbrook Foods, Bank of Harwick. */
export const NAME = /\b(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})(?:\s(?:of\s|&\s)?(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})){0,4}/g;

/**
 * Words with a capital that name nobody when they stand alone, one idea a row.
 * | row | example |
 * |---|---|
 * | function words | The, According, Meanwhile |
 * | times and seasons | Monday, Lunar New Year |
 * | numbers | Two, Dozens, First |
 * | what is measured | Revenue, GDP, Results |
 * | offices and parts of a name | Council, Bank, River |
 * | titles of people | Mayor, Sen, Chief |
 * | agencies and units | AP, Reuters, Celsius |
 */
const NO_NAMES = new Set(
  `
The|A|An|In|On|At|By|For|From|It|Its|This|That|These|Those|But|And|As|After|Before|During|While|More|Most|About|According|Large|Excluding|Meanwhile|However|Some|He|She|They|We
There|Here|Where|When|If|So|Such|Other|Others|No|Not|Still|Yet|Also|Now|Then|Thus|Instead|Nonetheless|Nevertheless|Moreover|Furthermore|Additionally|Overall|Separately|Elsewhere|Earlier|Later|Currently|Previously|Approximately|Around|Nearly|Over|Under|Last
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec
Today|Yesterday|Tomorrow|Lunar New Year|Spring Festival|Christmas|National Day|GMT|UTC|EST|EDT|ET|PT|BST|CET
First|Second|Third|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Dozens|Hundreds|Thousands|No.
Revenue|Profit|Profits|Net|Gross|Total|Data|Financial Performance|Performance|Highlight|Highlights|Result|Results|Summary|EPS|GMV|GDP|CPI|PMI|ROE|EBITDA|EBIT|IPO|AI|EV|EVs|Model|Figure|Table|Article|Source|FY|Non-GAAP|GAAP|Q1|Q2|Q3|Q4|H1|H2
Group|Company|Corporation|Corp|Inc|Ltd|Board|Board of Directors|Commission|Council|County|City|State|Town|Township|Village|District|Department|Office|Committee|Court|House|Senate|Congress|Parliament|Government|Cabinet|Police|Sheriff|Fire|School|Hospital|Church|Bank|Home|Housing|River|Road|Street|Authorities|Crews|Firefighters|Silicon Valley|Wall Street
CEO|CFO|Chief|Executive|Dr|Mr|Mrs|Ms|Mayor|Governor|President|Minister|Commissioner|Councilman|Councilwoman|Supervisor|Sen|Rep|Gov|Capt|Lt|Sgt
US|HK|NT|CNY|USD|RMB|Americans|Britons|Celsius|Fahrenheit|Kelvin|Richter|Getty|Reuters|CNN|AP|AFP|BBC|PTI|UPI|Xinhua|Bloomberg|Associated Press|Agence France-Presse|Kyodo|Yonhap
`
    .trim()
    .split(/[|\n]/),
);
/** Non-GAAP income, First-quarter, March-May, Sichuan Day, Golden Week; Europeans. */
const NO_NAME_SHAPE =
  /^(?:Non-)?GAAP\b|^(?:First|Second|Third|Fourth)-|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb)[-.]|\bDays?$|\bWeek$|^[A-Z][a-z]+(?:eans|ricans|nians|lians|sians)$/;

/** Whether a capitalised phrase names nobody. */
export const isNoName = (phrase: string): boolean => NO_NAMES.has(phrase) || NO_NAME_SHAPE.test(phrase);

/** Common nouns and adjectives that open a sentence with a capital: Exports rose, Analysts expect, Retail sales. */
const COMMON_WORDS = new Set(
  `
Payrolls Payroll Traffic Fuel Cash Debt Fare Fares Bookings Capacity Average Unit Crude Oil Gold Gas Interest Inventories Margin Margins Volume Volumes Temperature Temperatures
Job Jobs Jobless Employment Wage Wages Home Homes House Houses Housing Export Exports Import Imports Sales Revenue Revenues Profit Profits Shipments Deliveries Orders Prices Costs Output Production Inflation Unemployment Earnings Turnover Trade Spending Investment Stocks Shares Growth Demand Supply Attendance Membership Enrollment
Earthquake Earthquakes Quake Quakes Flood Floods Fire Fires Wildfire Wildfires Storm Storms Floodwaters Rain Rains Snow Winds Species
Employer Employers Police Experts Scientists Researchers Doctors Students Voters Farmers Investors Analysts Economists Officials Residents Workers Visitors Tourists Passengers Customers Consumers Users Centenarians Soldiers Troops Rescuers Firefighters Prosecutors Lawmakers Protesters Investigators Families Parents Teachers Nurses Drivers Survivors Victims Villagers Crews Volunteers Authorities Militants Rebels Gunmen
Nearly Almost Excluding Other Another Each Every Both All Many Several Among Compared Overall Operating Adjusted Diluted Underlying Global Worldwide Domestic Overseas New Like-for-like Same-store Retail Consumer Industrial Foreign
`
    .trim()
    .split(/\s+/),
);

/** Whether a phrase opens with a common noun or adjective: Retail sales, Underlying. */
export const isCommon = (phrase: string): boolean => COMMON_WORDS.has(/^[A-Za-z-]*/.exec(phrase)?.[0] ?? '');

/** Whether a word stands with its capital inside a sentence, and not at the beginning of one only. */
export function insideSentence(body: string, head: string): boolean {
  for (let at = body.indexOf(head); at >= 0; at = body.indexOf(head, at + head.length))
    if (/[a-z,;:’'”")]\s$/.test(body.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** Whether a capitalised phrase that opens a sentence can be a name: no weekday, common noun or function word. */
export function isProperOpener(phrase: string): boolean {
  const first = phrase.split(' ')[0] as string;
  return !isNoName(phrase) && !isCommon(phrase) && !isNoName(first);
}

/** Whether a word stands with its capital inside a sentence of an article. */
export function isNameIn(body: string, word: string): boolean {
  return word.length > 2 && insideSentence(body, word);
}

/** Offices that publish what others have: the Bureau of Statistics, the Energy Information Administration. */
const STATISTICS = /\b(?:Bureau|Administration|Statistics|Census|Department|Ministry|Institute|Observatory|Survey)\b/;
/** Behind a name in a title: Releases May Traffic Data. */
const OF_OTHERS =
  /^\s(?:[Rr]eleases|[Rr]eports|[Pp]ublishes|[Aa]nnounces|[Ii]ssues)\s[^:;]{0,60}\b(?:[Dd]ata|[Ss]tatistics|[Ff]igures|[Ee]stimates|[Ss]urvey|[Ii]ndex|[Ff]indings)\b/;

/** Whether a name is of an office that tells of others. */
export const isOffice = (name: string): boolean => STATISTICS.test(name);

/** Whether a title tells that a name publishes data of others: Bureau Releases November Traffic Data. @param behind the title behind the name. */
export const publishesData = (behind: string): boolean => OF_OTHERS.test(behind);
