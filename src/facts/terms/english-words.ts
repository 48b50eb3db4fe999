/**
 * Words that English writes with a capital and that are no names, or no parts of one. General English.
 */

const set = (words: string) => new Set(words.split(/\s+/));

/** Words that may stand at the beginning of a sentence before a name: As |Maxon, But |The Wall Street Journal. */
export const FUNCTION_WORDS = set(
  `The A An And But Or Nor So Yet If As At By In On Of For From To With Without Into Onto Over Under After Before Since Until
   While When Where Why How Who Whom Whose What Which That This These Those There Here Then Than Though Although Because
   Despite During Through Throughout Between Among Against Amid Around About Above Across Along Also Not No Yes It Its He His
   She Her They Their We Our You Your I My Is Are Was Were Be Been Being Has Have Had Do Does Did Will Would Can Could May
   Might Must Shall Should Let Some Any All Both Each Every Many Much Most More Less Few Several Other Another Such Only Even
   Just Still Already Again Once Now Today Tomorrow Yesterday Tonight Late Early Later Earlier Last Next Recently Meanwhile
   However Moreover Furthermore Instead Indeed Perhaps Maybe Overall Like Unlike Per Via Within Upon Toward Towards Up Down
   Out Off Given Based According One Two Three Four Five Six Seven Eight Nine Ten First Second Third Half Dozens Hundreds
   Thousands Millions Billions Nearly Almost Roughly Approximately Shares Share Stocks Stock Sales Sale Profit Profits
   Revenue Revenues Earnings Investors Analysts Traders Officials Authorities Experts Critics Scientists Researchers Economists Residents Voters Lawmakers Regulators Police People Women Men Children Students
   Workers Employees Customers Consumers Companies Firms Banks Prices Total Net Gross New Old Big Small Great Good Former
   Current Top Key Main Major Global International National Local Federal General Public Private Social Chief Senior Report
   Reports Reporting Update Breaking Exclusive Analysis Opinion Editorial Related Read Watch See Click Photo Image Source
   Sources Editor Reporter Asked Speaking Born Founded Led Using Going Looking Trading Please Thank Thanks
   Handout Courtesy File Pictured Skip Advertisement`,
);

/** Days, months and what stands by itself with a capital: a name ends before and begins behind it. */
export const BREAKING_WORDS = set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
   November December Sept Oct Nov Dec Jan Feb Aug Tues Thurs Christmas
   Easter Thanksgiving Halloween Spring Summer Autumn Winter I I'm I've I'd I'll OK Mr Mrs Ms Dr Sir Dame Lord Lady Hon Messrs
   Sen Rep Gov Gen Col Lt Sgt Capt Prof Rev St No Nos Vol Fig Q1 Q2 Q3 Q4 H1 H2 FY Plus PST GMT`,
);

/** Offices: what stands behind one is a person, what stands before one is whose office it is. */
export const OFFICES = set(
  `CEO CFO COO CTO CIO CMO President Vice-President Chairman Chairwoman Chair Chief Executive Officer Director Managing
   Manager Secretary Secretary-General Minister Premier Chancellor Governor Mayor Senator Congressman Congresswoman
   Representative Ambassador Commissioner Spokesman Spokeswoman Spokesperson Professor Judge Justice Attorney-General King
   Queen Prince Princess Pope Bishop General Colonel Captain Founder Co-founder Analyst Economist Strategist Partner Reporter
   Editor Deputy Assistant Prime Vice Senior Financial Operating Acting PM MP MEP`,
);

/** Offices that are nearly always more than this word (Chief, General, Justice, Executive): only beside another office. */
export const HALF_OFFICES = set(
  'Executive Officer Managing General Justice Prime Vice Senior Assistant Deputy Financial Operating Acting King Queen Prince Princess Judge Chair Partner Editor Reporter',
);

/** Peoples and places: where something happened or whose it is; with another word they may be a name (American Airlines). */
export const PLACES = set(
  `American Americans British Britons English Englishman Scottish Welsh Irish French German Germans Italian Italians Spanish
   Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Icelandic Polish Czech Slovak Hungarian Romanian
   Bulgarian Greek Turkish Russian Russians Ukrainian Israeli Palestinian Arab Arabs Saudi Iranian Iraqi Syrian Egyptian
   Lebanese African Nigerian Kenyan Ethiopian Moroccan Indian Indians Pakistani Bangladeshi Chinese Japanese Korean Koreans
   Taiwanese Vietnamese Thai Malaysian Singaporean Indonesian Filipino Philippine Australian Australians Canadian Canadians
   Mexican Brazilian Argentine Chilean Colombian Peruvian Venezuelan Cuban European Europeans Asian Asians Western Eastern
   Northern Southern Westerners Muslim Muslims Christian Christians Jewish Jews Catholic Protestant Buddhist Hindu Islamic
   Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour Liberal Liberals Communist
   America Britain England Scotland Wales Ireland France Germany Italy Spain Portugal Netherlands Holland Belgium Luxembourg
   Switzerland Austria Sweden Norway Denmark Finland Iceland Poland Czechia Slovakia Hungary Romania Bulgaria Greece Cyprus
   Malta Turkey Russia Ukraine Belarus Israel Palestine Gaza Jordan Lebanon Syria Iraq Iran Yemen Oman Qatar Bahrain Kuwait
   Egypt Libya Tunisia Algeria Morocco Sudan Nigeria Ghana Kenya Ethiopia Uganda Tanzania Rwanda Zambia Zimbabwe Angola
   Mozambique Namibia Botswana Congo Senegal Cameroon India Pakistan Bangladesh Nepal Bhutan Afghanistan Kazakhstan Uzbekistan
   China Japan Korea Taiwan Mongolia Vietnam Laos Cambodia Thailand Myanmar Malaysia Singapore Indonesia Philippines Brunei
   Australia Canada Mexico Brazil Argentina Chile Colombia Peru Venezuela Ecuador Bolivia Uruguay Paraguay Cuba Haiti Jamaica
   Panama Guatemala Honduras Nicaragua Europe Asia Africa Antarctica Eurozone Beijing Shanghai Shenzhen Guangzhou Hangzhou
   Tianjin Chongqing Sichuan Yunnan Guangdong Guangxi Zhejiang Jiangsu Fujian Hubei Hunan Henan Hebei Shandong Shanxi Shaanxi
   Gansu Guizhou Hainan Anhui Jiangxi Liaoning Jilin Heilongjiang Qinghai Ningxia Wuhan Chengdu Nanjing Taipei Kaohsiung Macau Macao Tibet Xinjiang Tokyo Osaka Seoul Busan Pyongyang
   Bangkok Hanoi Jakarta Manila Delhi Mumbai Bangalore Karachi Dubai Doha Riyadh Tehran Baghdad Damascus Jerusalem Cairo
   Nairobi Lagos Johannesburg London Paris Berlin Munich Frankfurt Hamburg Rome Milan Madrid Barcelona Lisbon Amsterdam
   Brussels Vienna Zurich Geneva Stockholm Oslo Copenhagen Helsinki Warsaw Prague Budapest Athens Istanbul Ankara Moscow Kyiv
   Kiev Dublin Edinburgh Glasgow Manchester Birmingham Liverpool Leeds Bristol Toronto Montreal Vancouver Ottawa Sydney
   Melbourne Brisbane Perth Auckland Wellington Washington Boston Chicago Detroit Houston Dallas Austin Denver Seattle
   Portland Phoenix Philadelphia Pittsburgh Atlanta Miami Orlando Minneapolis Cleveland Baltimore Charlotte Nashville Memphis
   Newark Brooklyn Manhattan Queens Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
   Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
   Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
   Pacific Atlantic Mediterranean Arctic Earth Mars Moon`,
);

/** Places of several words, and countries by letters: no terms either. */
export const PLACE_RUNS =
  /^(?:New (?:York|Zealand|Jersey|Mexico|Delhi|Orleans|Hampshire|England|South Wales)(?: City| State)?|Hong Kong|(?:North|South|West|East) (?:Korea|Africa|Carolina|Dakota|Virginia|America|Asia|London|Sea)|Southeast Asia|Latin America|Middle East|(?:San|Los|Las|Santa|El|Fort|Saint|St|Salt Lake|Kuala|Abu|Tel|Sri|Costa|Puerto|Buenos|Rio de|Sao|São|Ho Chi Minh|Phnom|Cape|Palo|Mountain|Silicon|Saudi) (?:Francisco|Diego|Jose|Antonio|Angeles|Vegas|Fe|Salvador|Barbara|Clara|Worth|Louis|Paul|City|Lumpur|Dhabi|Aviv|Lanka|Rica|Rico|Aires|Janeiro|Paulo|Penh|Town|Alto|View|Arabia|Valley|Monica)|United (?:States|Kingdom|Arab Emirates)|Great Britain|(?:Old|Cold|Second|First) World(?: War)?)$/;

/** Common nouns that English writes large when it means one of them; alone they are no names. */
export const COMMON_NOUNS = set(
  `Internet Web Congress Senate House Parliament Cabinet Government State States Federal Council Board Committee Court Supreme
   Department Ministry Bureau Agency Commission Administration Treasury Army Navy Police Bank Banks Group Company University
   College School Hospital Church Street Road Avenue Park Square Bay River Lake Island Islands City County Town Village North
   South East West Central Act Bill Law Article Section Chapter Part Page Table Figure Appendix Note Policy Budget Plan
   Programme Program Project Fund Agreement Treaty Convention Summit Forum Conference Constitution Olympics Games Cup League
   Championship Union Party Club Foundation Institute Association Society Market Markets Exchange Index Day Week Month Year
   Century God Bible Facebook's English Data Science Technology Media News Business Finance Economy Energy Health Education
   Sports Culture Arts Travel Money Home Contact Advertisement Newsletter Subscribe Twitter's Email Comments Share Tags
   Copyright Cookies Privacy Terms Capital Treasuries Wall CNN Committee Republic Kingdom Empire Prize Award Awards Medal
   Brexit's Level Phase Stage Class Grade Type Version Covid Pandemic Depression Recession Great Crisis War Revolution
   District Ward Room Flight Route Highway Rule Question Chapter Type Tier Round Game Season Episode Infrastructure White Black Hispanic Latino Native Aboriginal Member Members Housing Land Water Air Fire Weather Traffic`,
);

/** Last words of the names of bodies. */
export const BODY_END =
  /^(?:Airlines?|Airways|Group|Holdings?|Bank|Banks|Exchange|Fund|Funds|University|College|Institute|Ministry|Department|Commission|Committee|Council|Agency|Administration|Authority|Association|Federation|Foundation|Bureau|Office|Board|Court|Union|Party|Company|Corporation|Technologies|Technology|Motors?|Energy|Electric|Pharmaceuticals?|Therapeutics|Biosciences|Laboratories|Labs?|Systems|Software|Networks?|Partners|Capital|Management|Securities|Insurance|Properties|Industries|Resources|Petroleum|Oil|Gas|Mining|Steel|Foods?|Stores?|Brands|Media|Entertainment|Pictures|Studios|Records|Press|Times|Post|Journal|News|Herald|Tribune|Guardian|Telegraph|Observer|Gazette|Chronicle|Review|Magazine|Networks?|Research|Centre|Center|Hospital|School|Academy|Museum|Society|League|Club|Police|Force|Service|Services|Organi[sz]ation|Consortium|Alliance|Initiative|Trust|Reserve|Treasury|Parliament|Congress|Senate|Directors?|Airport|Nations|Chamber)$/;

/** Legal forms: they end a name and belong to it only in registers. */
export const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|Plc|PLC|plc|Co|Limited|Incorporated|AG|SA|NV|SE|GmbH|Pty|Bhd)\.?$/;
