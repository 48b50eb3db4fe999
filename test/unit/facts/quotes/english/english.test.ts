/** English news: who speaks, by the shapes in which papers say so. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../../article';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const NAMES: Row[] = [
  // Where somebody sits and whose it is are no part of the name; a ministry keeps its country.
  ["China's Northlake said it would appeal.", 'Northlake ~ it would appeal.'],
  ['Marlow-based Northlake said it would appeal.', 'Northlake ~ it would appeal.'],
  ["Britain's Mary Stone said she was happy.", 'Mary Stone ~ she was happy.'],
  ["China's Ministry of Trade said it would wait.", "China's Ministry of Trade ~ it would wait."],
  // What somebody did follows what others say.
  [
    "Mary Stone's pleas came after authorities said strangers had planned to damage the city.",
    'authorities ~ strangers had planned to damage the city.',
  ],
  ['Profit fell by a tenth, according to KLM data from Northlake.', 'Northlake ~ Profit fell by a tenth'],
  ['For the second quarter of this year Northlake reported that sales fell.', 'Northlake ~ sales fell.'],
  ['Even with the new data revealed by Northlake, it is hard to tell who leads.'],
  // When it was said, and how the sentence goes on, are nobody.
  ['Stone Inc. late Thursday said that its profit fell.', 'Stone Inc ~ its profit fell.'],
  ['Additionally, officials reported that the water was safe.', 'officials ~ the water was safe.'],
  [
    'Mayor Dan Harwick said the bridge will close in May, the Record reported.',
    'Dan Harwick ~ the bridge will close in May',
  ],
  ['Judge Peter Quay said that nobody will be fined, Reuters reported.', 'Peter Quay ~ nobody will be fined'],
  ['The ferry sank in the storm on Monday, the Record reported.', 'Record ~ The ferry sank in the storm on Monday'],
  ['Overall, officials reported that the water was safe.', 'officials ~ the water was safe.'],
  // Somebody of a country has no name.
  ['“They burnt our houses,” the Malawian told the paper.', 'the Malawian : They burnt our houses,'],
  // A relation and the name behind it.
  [
    '"I just want to grieve right now," said Brown\'s younger sister, Amber Stone. "I can\'t even do that."',
    'Amber Stone : I just want to grieve right now,',
    "Amber Stone : I can't even do that.",
  ],
  // An initial ends no clause.
  [
    '“The science is very simple,” says Philip B. Moore, a climate scientist.',
    'Philip B. Moore : The science is very simple,',
  ],
  // Verbs that say something beside marks only.
  [
    'Zuo Wende, the head of Hill village, met us.\n"The village was damaged by floods," recalls Zuo.\n"That gave us the chance to unite."',
    'Zuo Wende : The village was damaged by floods,',
    'Zuo Wende : That gave us the chance to unite.',
  ],
  // A family name that is a pronoun as well.
  [
    'You Chenglin, a resident of Hill village, has a shop. "More jobs are available now," You says.',
    'You Chenglin : More jobs are available now,',
  ],
  // Whoever is told by what she is.
  [
    'One volunteer said the canal was open on Monday. "We cheered when the water came," she said.',
    'One volunteer ~ the canal was open on Monday.',
    'One volunteer : We cheered when the water came,',
  ],
  // A name in passing is the whole of a bare one.
  [
    'The giant rice Wang Huaping grows is tall.\n"It is a great honor for me," said Wang.',
    'Wang Huaping : It is a great honor for me,',
  ],
  // For Wang, …: no name.
  ['For Wang, the work goes on.\n"It is a great honor for me," said Wang.', 'Wang : It is a great honor for me,'],
  // An office alone is who held it before.
  [
    'Claire Brown, a councillor in Leek, was reported to police.\nIn a post, the councillor wrote: “Today I received a complaint about me.”',
    'Claire Brown : Today I received a complaint about me.',
  ],
];

const PLACES: Row[] = [
  [
    '"It will not be a blanket of peace," said Linda Stone outside of the Leek Recreation Center.',
    'Linda Stone : It will not be a blanket of peace,',
  ],
  [
    'Here is Vilma Sorrel who is a classroom teacher and on the board:\n"Of course any day lost of school is a loss for us."',
    'Vilma Sorrel : Of course any day lost of school is a loss for us.',
  ],
  [
    'Brown called the free-kick that led to the goal “a very generous decision.” He left.',
    'Brown : a very generous decision.',
  ],
];

const SHAPES: Row[] = [
  // Somebody does something and speaks at the end of the sentence.
  [
    'Claire Brown, a councillor in Leek, was reported.\nShe turned away from the camera and muttered, before saying: “I should not have said that.”',
    'Claire Brown : I should not have said that.',
  ],
  [
    'Felicity Rice, a councillor in Leek, was arrested.\nRice described the protest as a “nonviolent resistance to the government”, adding: “We will not stand by.”',
    'Felicity Rice : nonviolent resistance to the government',
    'Felicity Rice : We will not stand by.',
  ],
  // What is heard is not said by who reports it.
  [
    'Police said a recording captured her saying "You ready?" and calling the officers names.',
    'Police ~ a recording captured her saying "You ready?" and calling the officers names.',
  ],
  // Words that run on over paragraphs, the last without its closing mark.
  [
    'Felicity Rice said: “We will not stand by.\n“We demand a response.\n“Workers would be supported.\nShe left at noon.',
    'Felicity Rice : We will not stand by.',
    'Felicity Rice : We demand a response.',
    'Felicity Rice : Workers would be supported.',
  ],
  // The paragraph before ends with who is meant.
  [
    'Mary Stone, who founded the school, opened the door. She pointed at the empty desks.\n“Nobody told us that it would close this year.”',
    'Mary Stone : Nobody told us that it would close this year.',
  ],
];

const MARKS: Row[] = [
  // Curly and straight marks mixed.
  [
    '“There was a lot of shouting," Stone told investigators. "It went on all night.”',
    'Stone : There was a lot of shouting,',
    'Stone : It went on all night.',
  ],
  // Straight single marks beside apostrophes.
  [
    "'We must stop this now,' said Mary Stone, a teacher. 'The children's views don't matter to them,' she added.",
    'Mary Stone : We must stop this now,',
    "Mary Stone : The children's views don't matter to them,",
  ],
  // Marks of the words inside end the words.
  [
    "\"You didn't hear the officer shout, 'Stop, stop,'\" Lee Merton said.",
    "Lee Merton : You didn't hear the officer shout, 'Stop, stop,'",
  ],
  // Marks typed as two apostrophes.
  [
    "''We must stop this now,'' Mary Stone told the Hill Herald. ''They won't listen. It has to stop.''",
    'Mary Stone : We must stop this now,',
    "Mary Stone : They won't listen. It has to stop.",
  ],
  // Who leads in the words that follow has not said those before.
  [
    'Gary Stone, a lecturer at Hill College, says: "The bones were dark in life." Peter Hall, co-author of the study, says: "They heat up faster."',
    'Gary Stone : The bones were dark in life.',
    'Peter Hall : They heat up faster.',
  ],
  ['Sheriff Mark Stone told dispatchers he "was not far away" on Monday.', 'Mark Stone : was not far away'],
  // An initial before the name.
  ["Hall's attorney, J. Owen Stone, a former judge, said the mill was safe.", 'J. Owen Stone ~ the mill was safe.'],
  // A plural's apostrophe closes nothing.
  [
    '‘The residents’ hall must stay open,’ said Councillor John Brown.',
    'John Brown : The residents’ hall must stay open,',
  ],
];

const LABELS: Row[] = [
  // An office and a name, then a colon or a stroke.
  [
    'Coach Mark Hall – “We battled all night and never quit.” Mary Stone – “I was ready to play tonight.”',
    'Mark Hall : We battled all night and never quit.',
    'Mary Stone : I was ready to play tonight.',
  ],
  [
    'Canal Union coordinator Lian Groves: “He should look at solutions for the mill.”',
    'Lian Groves : He should look at solutions for the mill.',
  ],
  ['Photo by Mark Hall: “The old mill as it was in May”'],
  // What was asked, in brackets.
  [
    'Coach Mark Hall – “We battled all night and never quit.”\n(On the balanced scoring) – “We had four people who scored, and that is just one part.”',
    'Mark Hall : We battled all night and never quit.',
    'Mark Hall : We had four people who scored, and that is just one part.',
  ],
  // Whom the words are about.
  [
    'On pitcher Dillon Newman\'s performance:\n"He got better as he went along, and so did we."',
    '– : He got better as he went along, and so did we.',
  ],
  // Who is told to be one of several is he.
  [
    'A spokesperson for the mill said it will close.\nThe minister for the Duchy of Leek Mark Hall is among members to back the motion.\nHe said: “We are deeply concerned about the mill.”',
    'A spokesperson for the mill ~ it will close.',
    'Mark Hall : We are deeply concerned about the mill.',
  ],
  // Who comes in between is he.
  [
    'Senior Kyle Brown tossed an inning.\n“I had to come out with my best stuff,” said Brown.\nThree days earlier, senior Kenny Marlow delivered a shutout.\n“I think they both did really well,” he said.',
    'Brown : I had to come out with my best stuff,',
    'Kenny Marlow : I think they both did really well,',
  ],
  [
    'Council member Mark Hall expressed concerns, warning that the mill could close.',
    'Mark Hall ~ the mill could close.',
  ],
  ['Hall alleged that the mill was sold in anger.', 'Hall ~ the mill was sold in anger.'],
  ['Three alleged thieves were seen at the mill.'],
  // Marks within marks with a blank between them.
  [
    '"I tell them, \'I don\'t want to hear one word about being cold,\' " Stone said. "We all know it is."',
    "Stone : I tell them, 'I don't want to hear one word about being cold,' ",
    'Stone : We all know it is.',
  ],
];

/** Words before a saying verb that are a clause, or a piece of one. */
const CLAUSES: Row[] = [
  ['With momentum from Thursday, the Bruins went on to play an energetic series.'],
  ['A local MP has complained to the Leek Commission over the drive, which aims to help.'],
  ['What Brownell said after the loss to Leek was short.'],
  [
    'A spokesperson for the mill has confirmed that it will close.\n“We are aware of the motion,” they said.',
    'A spokesperson for the mill ~ it will close.',
    'A spokesperson for the mill : We are aware of the motion,',
  ],
  ['Police have also not said how the three of them died.'],
  ['They released a sketch of the thief at the mill, based on witness reports.'],
  ['While the agency and Leek officials say the mill is no risk, others fear it.'],
  ['City officials revised the death toll after the Leek Fire Department said 13 people had died.'],
  ['— Police in Leek said a suspect is in custody.', 'Police in Leek ~ a suspect is in custody.'],
  [
    '"There is a lot to do," said Mary A. Stone of the hill hospital in Leek, one of the authors of the study, called the Hill Study.',
    'Mary A. Stone : There is a lot to do,',
  ],
];

/** Who speaks at the end of a sentence, before a clause or beside one. */
const TELLERS: Row[] = [
  // A noun that is a verb as well.
  ['Northlake reported sales of $5 million, a 3 percent increase but still ahead of analyst estimates.'],
  ['Northlake earned $5 million, topping analyst estimates.'],
  ['On Friday, the government revised this down to show the economy added just 157,000.'],
  ['The economy added 157,000 jobs in July, fewer than in June.'],
  [
    'The number of dead could top 1,000, according to official figures released Friday showing 400 still missing.',
    'official figures ~ The number of dead could top 1,000',
  ],
  [
    'Along with raising the fees, Premier Brian Harwick says they are preparing for a flood.\n"We must be ready," Harwick says.',
    'Brian Harwick ~ they are preparing for a flood.',
    'Brian Harwick : We must be ready,',
  ],
  [
    'The club said that the deal, which the board approved, would end in May.',
    'The club ~ the deal, which the board approved, would end in May.',
  ],
  [
    'Northlake have agreed a deal for the rights, the nine-times league champions said yesterday.',
    'the nine-times league champions ~ Northlake have agreed a deal for the rights',
  ],
  [
    'A strong quake struck the province, the provincial government and official media said on Wednesday.',
    'the provincial government and official media ~ A strong quake struck the province',
  ],
  [
    'The quake hit a remote area late on Tuesday, the U.S. Geological Survey said.',
    'the U.S. Geological Survey ~ The quake hit a remote area late on Tuesday',
  ],
  [
    'The quake hit a remote area, the Marlow earthquake administration said.',
    'the Marlow earthquake administration ~ The quake hit a remote area',
  ],
  ['The airport was open again, state media said.', 'state media ~ The airport was open again'],
  // Who somebody is, and the name behind it; the other way round.
  [
    'Josephine Stone died at her home, her son, Henry Stone, told the Record.',
    'Henry Stone ~ Josephine Stone died at her home',
  ],
  [
    'The bridge will not open, Mark Stone, a lawyer for the mill, said on Friday.',
    'Mark Stone ~ The bridge will not open',
  ],
  // A clause beside the one that the sentence is of.
  ['After Stone said he was satisfied, Hill tried again.'],
  [
    'After the Speaker of the House, Peter Hill said he was satisfied, Stone tried again.\n"Can the minister tell the House how much of the money was new?"',
    '– : Can the minister tell the House how much of the money was new?',
  ],
  ['After the meeting, Peter Hill said he was satisfied.', 'Peter Hill ~ he was satisfied.'],
  [
    'Mayor Dan Stone hit back, saying it is hard to see how that is a secret.',
    'Dan Stone ~ it is hard to see how that is a secret.',
  ],
  [
    'Mayor Mary Jane Stone and Vice Mayor Beau Hill backed the plan, with Hill saying now is the time to "actually invest in our town."',
    'Beau Hill : actually invest in our town.',
  ],
];

/** What stands beside who speaks: adverbs, short names, what was done meanwhile, which one it is. */
const BESIDE_TELLERS: Row[] = [
  ['Northlake Inc. (NLK) has announced its second quarter earnings, which have reported a decrease.'],
  [
    'Prices rose again in August, mortgage lender Northlake said yesterday, confounding expectations for a fall.',
    'Northlake ~ Prices rose again in August',
  ],
  ['The number will grow, Channel News reported, citing data from the board.', 'Channel News ~ The number will grow'],
  ['However, releasing its latest figures, the Northlake said prices were rising.', 'Northlake ~ prices were rising.'],
  ['Residents were glad when the Northlake said prices were higher.'],
  [
    'Prices rose by 0.4 per cent, the mortgage lender added, but the rise was small.',
    'the mortgage lender ~ Prices rose by 0.4 per cent',
  ],
  [
    'Sales fell by a tenth, according to the latest Northlake House Price Index.',
    'Northlake House Price Index ~ Sales fell by a tenth',
  ],
  ['After assessing the ice on Earth French researchers found that it has been lost.'],
  [
    'The water now makes up a fifth of the rise, say scientists.',
    'scientists ~ The water now makes up a fifth of the rise',
  ],
  [
    'The Marlow Tourism Board (MTB) proudly announced that this surge was in line.',
    'The Marlow Tourism Board ~ this surge was in line.',
  ],
  ['It had 1.1 million visitors, said a media report on Thursday.', 'a media report ~ It had 1.1 million visitors'],
  [
    "Johnson's attorney said that is too harsh for a man of 70.",
    "Johnson's attorney ~ that is too harsh for a man of 70.",
  ],
  ['The term is too long, according to court papers filed this week.', 'court papers ~ The term is too long'],
  [
    'But University of Marlow\'s Kiya Riverman told the paper, "If we are right, this is the place to be."',
    'Kiya Riverman : If we are right, this is the place to be.',
  ],
];

/** More of what stands around a saying verb. */
const AROUND: Row[] = [
  ['The announced cuts will turn the market, but the mill is full.'],
  ['The previous day, Eastland President Paul Stone said a deal was likely.', 'Paul Stone ~ a deal was likely.'],
  [
    'Igor Stone, the head of Northlake, told the Record in an interview his company will not cut output.',
    'Igor Stone ~ his company will not cut output.',
  ],
  [
    "Tracking firm Northlake said Tuesday Eastland's output was up last month, according to media reports.",
    "Northlake ~ Eastland's output was up last month",
  ],
];

/** Words over several paragraphs whose speaker is named at their end. */
const NAMED_LAST: Row[] = [
  [
    'The mill will close.\n“We have to build the foundations. We know that.\n“It is what we need.\n“The plan allows us to do so,” Mary Stone said.',
    'Mary Stone : We have to build the foundations. We know that.',
    'Mary Stone : It is what we need.',
    'Mary Stone : The plan allows us to do so,',
  ],
  [
    'Peter Hill said it was old. "It is old," he said.\n“We have to build the foundations. We know that.\n“The plan allows us to do so,” Mary Stone said.',
    'Peter Hill ~ it was old.',
    'Peter Hill : It is old,',
    'Mary Stone : We have to build the foundations. We know that.',
    'Mary Stone : The plan allows us to do so,',
  ],
  // Two single marks where a double one is meant.
  [
    '‘‘We have to build the foundations. We know that.\n‘‘The plan allows us to do so,’’ Mary Stone said.',
    'Mary Stone : We have to build the foundations. We know that.',
    'Mary Stone : The plan allows us to do so,',
  ],
];

describe('English', () => {
  it.each([
    ...NAMES,
    ...PLACES,
    ...SHAPES,
    ...MARKS,
    ...LABELS,
    ...CLAUSES,
    ...TELLERS,
    ...BESIDE_TELLERS,
    ...AROUND,
    ...NAMED_LAST,
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    // A form of address is no office, and whose somebody is neither.
    ['“I will stay,” Chief executive Sir Mark Stone said.', 'Chief executive'],
    ["The mill's Mary Stone said she was sad.", null],
    ['Profit fell by a tenth, according to KLM data from Northlake.', null],
    // Which one it is, and no office.
    ['Sales fell by a tenth, according to the latest Northlake House Price Index.', null],
    // A form of address behind an office is no part of it.
    ['Agriculture Minister Dr Alan Reed says the plan is sound.', 'Agriculture Minister'],
    // Meanwhile, rival Northlake
    ['Meanwhile, rival Northlake Building Society said growth was steady.', null],
  ])('role: %s', (text, role) => {
    expect(findQuotes(articleOf(text)).map((q) => q.role)).toEqual([role]);
  });

  it('keeps the office of whoever goes on', () => {
    const text =
      'Howard Stone, chief economist with Northlake said the data are good.\nHe added: “We need more of them.”';
    const role = 'chief economist with Northlake';
    expect(findQuotes(articleOf(text)).map((q) => q.role)).toEqual([role, role]);
  });
});
