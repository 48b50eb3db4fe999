/** How wire services and dailies attribute words, English and Chinese. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

const ENGLISH: Row[] = [
  // A relative clause and an aside stand between the subject and its verb.
  [
    'The neighbor, who asked not to be named, said that she heard two loud noises.',
    'The neighbor ~ she heard two loud noises.',
  ],
  ['Stone said, however, that the mill would stay open.', 'Stone ~ the mill would stay open.'],
  // A dateline is no subject.
  [
    'LEEK. Sept 19 (Agency) - Mill President Alan Stone said that the mill was bankrupt.',
    'Alan Stone ~ the mill was bankrupt.',
  ],
  ['The regulator said on Thursday it was looking into the sale.', 'The regulator ~ it was looking into the sale.'],
  // Who comes in at the head of a sentence is who `she` is.
  [
    'Mayor Alan Stone opened the meeting.\nCommunity member Lolly Fern also went forward to speak.\n"I don\'t know why we need a new mill," she said.',
    "Lolly Fern : I don't know why we need a new mill,",
  ],
  // `she` is nobody called Alan.
  [
    'Resident Mary Fern was there. Mayor Alan Stone opened the meeting.\n"I came for the mill," she said.',
    'Mary Fern : I came for the mill,',
  ],
  // The place that somebody belongs to does not speak, an office may have capitals, a house may have `and`.
  [
    '“We found more than we hoped,” said Dr. Alan B. Stone of the Leek and Mill Hospital in Harwick, one of the authors.',
    'Alan B. Stone : We found more than we hoped,',
  ],
  [
    '“They need work such as weeding” says project lead Dr Alan Stone from the College of Mills.',
    'Alan Stone : They need work such as weeding',
  ],
  ['“This is good,” said LMA Director General and CEO, Alan Stone.', 'Alan Stone : This is good,'],
  [
    'Leek Mill and Garden Centers, the seller, said early Monday that its whole team was sad.',
    'Leek Mill and Garden Centers ~ its whole team was sad.',
  ],
  // A spokesman for somebody is not that person.
  ['"We have no comment," said a spokesman for Mary Stone.', 'a spokesman for Mary Stone : We have no comment,'],
  [
    'Analysts led by Alan Stone said the price would not stay below ten dollars.',
    'Analysts ~ the price would not stay below ten dollars.',
  ],
  // Words of somebody whose report ended the sentence before.
  [
    'One neighbor said that the noise was loud. “It was kind of strange so I got up to look.”',
    'One neighbor ~ the noise was loud.',
    'One neighbor : It was kind of strange so I got up to look.',
  ],
  ['When asked if she knew, she replied, "No, I did not."', '– : No, I did not.'],
  [
    'Governor Ann Reed asked the mill owner Tom Fern, "Do you believe that a new mill is needed here?"',
    'Ann Reed : Do you believe that a new mill is needed here?',
  ],
  // It and they are the group that spoke last.
  [
    'The mill board said two looms had burned.\n“The town must explain this at once,” it said.',
    'The mill board ~ two looms had burned.',
    'The mill board : The town must explain this at once,',
  ],
  // A name in an apposition needs no verb of saying.
  [
    'Lorna Fern owns a mill. Adam Reed, another resident, echoed these concerns. He noted that the mill was loud.',
    'Adam Reed ~ the mill was loud.',
  ],
  // Whom a sentence names behind its pronoun is not meant by it.
  [
    'Leek MP Jessica Fern came. She said she has already emailed mill minister Alan Reed about the noise.',
    'Jessica Fern ~ she has already emailed mill minister Alan Reed about the noise.',
  ],
  // The words go on behind the first mark, the attribution stands at the end.
  [
    '“The mill is no problem,” and works with the town to keep it so, the council said yesterday.',
    'the council : The mill is no problem,',
  ],
  ['Head Keeper, Sam Harley, said, “We are delighted to have it.”', 'Sam Harley : We are delighted to have it.'],
  ['“This is a great day,” said the head veterinarian.', 'the head veterinarian : This is a great day,'],
  ['Added Mr Reed: “We are furious at the mill.”', 'Reed : We are furious at the mill.'],
  [
    'Mr Tan Kian Peng, who is the MP of the area, said the man was not his resident. Mr Tan said the mill was shut.',
    'Tan Kian Peng ~ the man was not his resident.',
    'Tan Kian Peng ~ the mill was shut.',
  ],
  [
    'Another resident, who wanted to be known as Madam Rose, said she saw it.\nThe 61-year-old added: “I felt quite sad at the mill.”',
    'Madam Rose ~ she saw it.',
    'Madam Rose : I felt quite sad at the mill.',
  ],
  [
    'A reader who called the paper said it was late. “I heard that someone came,” the reader said.',
    'A reader who called the paper ~ it was late.',
    'A reader who called the paper : I heard that someone came,',
  ],
  [
    'Bakers said it was late. A male resident told the paper that when he left at 8 a.m., “a large number of carts stood there”.',
    'Bakers ~ it was late.',
    'A male resident : a large number of carts stood there',
  ],
  [
    'Further raising the stakes for Brown, Eastland President Mark Stone last year called for a “better life, a bigger flat” for all.',
    'Mark Stone : better life, a bigger flat',
  ],
  [
    'Minister of Economy Alan Reyes told reporters the rate would fall. “It will not last,” Reyes said.',
    'Alan Reyes ~ the rate would fall.',
    'Alan Reyes : It will not last,',
  ],
  [
    'The rate fell last month, the Directorate of Budget, Accounting and Statistics (DBAS) said yesterday.\nThe trend will continue, it said.',
    'Directorate of Budget, Accounting and Statistics (DBAS) ~ The rate fell last month',
    'Directorate of Budget, Accounting and Statistics (DBAS) ~ The trend will continue',
  ],
  [
    'The visitors spent 5 billion yuan, according to the Ministry of Culture and Tourism.',
    'Ministry of Culture and Tourism ~ The visitors spent 5 billion yuan',
  ],
  [
    'Data from the Ministry of Trade and Industry shows that sales rose.',
    'Ministry of Trade and Industry ~ sales rose.',
  ],
  [
    'The county is a large tea base, said the provincial farming and rural affairs department.',
    'provincial farming and rural affairs department ~ The county is a large tea base',
  ],
  ['Shopkeepers said it was late.\nThe road is shut, it said.', 'Shopkeepers ~ it was late.'],
  [
    'Tim Reed, whose daughter attends the school, near Harwick, said it was late. “It is sad,” he said.',
    'Tim Reed ~ it was late.',
    'Tim Reed : It is sad,',
  ],
  [
    'In response to queries from the paper, a spokesman for Hall Council, which runs the mill, said on Friday that they had looked into it.\n“Our findings are clear,” he said.',
    'a spokesman for Hall Council ~ they had looked into it.',
    'a spokesman for Hall Council : Our findings are clear,',
  ],
  [
    'Said a resident in his 50s who gave his name only as Mr Hall: “It is quieter here.”',
    'Mr Hall : It is quieter here.',
  ],
  [
    'Alan Reed, head of the mill, told local media on Wednesday that the road was open.',
    'Alan Reed ~ the road was open.',
  ],
  [
    "At least four were hurt in the mill, said the island's Gov. Edgar Reed.",
    'Edgar Reed ~ At least four were hurt in the mill',
  ],
  [
    'The council issued a statement saying that it was “wholly wrong to close the mill.”',
    'The council : wholly wrong to close the mill.',
  ],
  // A sentence of its own behind the words.
  [
    'Reed said the mill was part of a “war against the whole town.” He reiterated five demands.',
    'Reed : war against the whole town.',
  ],
];

const CHINESE: Row[] = [
  ['局長陳光遠今日（23日）表示，水渠要修。', '陳光遠 ~ 水渠要修。'],
  ['高級工程師（水利及特別行動）陳光遠則指，水渠要修到明年。', '陳光遠 ~ 水渠要修到明年。'],
  ['林女士反映远山乐园存在虚假宣传，实际动物只有三四只。', '林女士 ~ 远山乐园存在虚假宣传，实际动物只有三四只。'],
  ['派出所接到了家长反映该情况。'],
  ['议员陈光远反驳现在是网络时代。', '陈光远 ~ 现在是网络时代。'],
  // A noun behind another, an object of a verb.
  ['感謝大會與市民給予許多指教和建議，讓團隊調整步伐。'],
  ['水渠遭議員批評，工程延後。'],
  ['局長被問到時不作評論，隨即離開。'],
  // A semicolon ends what one says; the next clause is another report.
  ['该声明强调说，传闻毫无根据；又指水渠早已修好。', '该声明 ~ 传闻毫无根据', '该声明 ~ 水渠早已修好。'],
  // The same speaker named again.
  [
    '馆长陈光远说，他对水渠的历史特别有感触，走遍了全部村子，他认为，水渠应该马上修好。',
    '陈光远 ~ 他对水渠的历史特别有感触，走遍了全部村子',
    '陈光远 ~ 水渠应该马上修好。',
  ],
  // What a poll shows is part of what somebody says.
  ['馆长陈光远说，近期民调显示，多数村民支持修渠。', '陈光远 ~ 近期民调显示，多数村民支持修渠。'],
  ['议长周小燕在台上也忍不住补充表示，水渠要修。', '周小燕 ~ 水渠要修。'],
  ['议长曾小燕在台上也忍不住补充表示，水渠要修。', '曾小燕 ~ 水渠要修。'],
  ['她就不请市长答询，直接改请各局处长答复，各处长都答得好。'],
  // A sentence of its own behind the words is not who said them.
  [
    '召集人陈光远在电台语出惊人，「没有变成重症就很万幸了。」林志豪表示水渠下周开工。',
    '陈光远 : 没有变成重症就很万幸了。',
    '林志豪 ~ 水渠下周开工。',
  ],
  // A call that somebody received; whom somebody hears.
  ['城北派出所接到男子林某的报警电话，“喂，水渠塌了！”', '林某 : 喂，水渠塌了！'],
  ['陈光远听到一位警察说，“水渠明天再修。”', '警察 : 水渠明天再修。'],
  // What is answered is not said by who asked.
  ['陈光远向馆里询问，得到的回复竟是「水渠不归我们管」。', '– : 水渠不归我们管'],
  // A comment on the words is no part of them.
  ['看管人员直指并未接获通知，这让陈光远相当不满。', '看管人员 ~ 并未接获通知'],
  ['里长要求道管中心加强通报与管理。', '里长 ~ 道管中心加强通报与管理。'],
  ['老人的妻子告诉记者，水渠早就坏了。', '老人的妻子 ~ 水渠早就坏了。'],
  // who belongs to somebody is not he; an elder is called so himself
  ['周三，周建国母亲表示，水渠早就坏了。', '周建国母亲 ~ 水渠早就坏了。'],
  ['陈淑芬妻子说，水渠早就坏了。', '陈淑芬妻子 ~ 水渠早就坏了。'],
  ['家住东湖新村的陈女士告诉记者，水渠早就坏了。', '陈女士 ~ 水渠早就坏了。'],
  ['主计长陈淑芬表示，水渠早就坏了。', '陈淑芬 ~ 水渠早就坏了。'],
  ['南江社记者黄小明13日北城电，水利局副局长王军今日介绍情况。他指出，水渠早就坏了。', '王军 ~ 水渠早就坏了。'],
  // 母亲节 is no mother, 「提醒」 no verb of its own.
  ['今年母亲节特别慰劳妈妈的辛苦，「我带妈妈去看水渠」。', '– : 我带妈妈去看水渠'],
  ['老师向校方表示只是碰巧路过水渠。', '老师 ~ 只是碰巧路过水渠。'],
  ['陈光远登台唱完《水渠谣》就自信喊：“大家好吗？”', '– : 大家好吗？'],
  ['陈光远引述一份全县民调结果说，多数村民支持修渠。', '陈光远 ~ 多数村民支持修渠。'],
  // Another than the one before: 则.
  ['馆长陈光远走上台。粉丝继续追问，他则说：「我不能说。」', '陈光远 : 我不能说。'],
  ['林志豪说，无馆员表示打算离开，水渠照修。', '林志豪 ~ 无馆员表示打算离开，水渠照修。'],
  [
    '目击者林先生说，车开得很快。车按了几下喇叭后闯进人群，“撞了人就往北逃了”。',
    '林先生 ~ 车开得很快。',
    '林先生 : 撞了人就往北逃了',
  ],
  // 者 and 学 before 说: people, not 或者说 and 学说.
  ['目击者说听到很大一声，门一直没有打开。', '目击者 ~ 听到很大一声，门一直没有打开。'],
  ['林同学说，水渠是大家修的。', '林同学 ~ 水渠是大家修的。'],
  ['这是一种水渠学说，没有多少人信。'],
  ['或者说，水渠本来就不该修在这里。'],
  ['水渠塌了，过程被网友拍下直呼「晚上这么亮还看不见」。', '网友 : 晚上这么亮还看不见'],
  ['大货车驾驶表示，水渠边没有灯。', '大货车驾驶 ~ 水渠边没有灯。'],
  // A condition or a time within what she says has no speaker of its own.
  ['陈晓岚表示，但既然公司自己说想来修水渠，就不用填表。', '陈晓岚 ~ 但既然公司自己说想来修水渠，就不用填表。'],
  // 疑问 asks nothing.
  ['法官林志豪指，被告同是受害者，毫无疑问「很爱水渠」。', '林志豪 ~ 被告同是受害者，毫无疑问「很爱水渠」。'],
  // Who interrupts speaks.
  ['馆长陈光远提到水渠时，被法官打断，称「再讲下去就离题」。', '法官 : 再讲下去就离题'],
  // 周一 is a family name and a day.
  ['周一嶽表示，水渠要修。', '周一嶽 ~ 水渠要修。'],
];

describe('English', () => {
  it.each(ENGLISH)('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});
describe('Chinese', () => {
  it.each(CHINESE)('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});
