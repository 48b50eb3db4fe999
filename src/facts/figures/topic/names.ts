/**
 * The names that an article is about, found cheaply by repetition: phrases that open its sentences and clauses again
 * and again, and names in quotation marks. A subject that the article repeats is one more likely than any other noun.
 */

import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Signs } from '@/src/corpus/text/signs';
import { chunk } from './chunks';
import { isMeasure } from './nouns';

const LONGEST = 9;
/** How much of an article is read, in characters: names stand in its beginning, and time stays short. */
const READ = 30_000;
const QUOTED = /[“「]([^“”「」，。；：、！？\s]{2,9})[”」]/g;
/** What a sentence or clause opens behind, and what its first phrase is written with. */
const OPENS = new Signs(/[。；！？\n，：“「]/);
const WRITTEN = new Signs(/[\u4e00-\u9fffA-Za-z]/);
const LONGEST_RUN = 16;
const NO_NAME = new AnyOf(
  /^(?:其|这|那|此|该|本|他|她|它|我(?!国)|你|在|从|对|为|以|据|由|与|和|及|而|但|也|还|又|就|都|并|将|被|把|不|有|是|要|会|能|可|一|二|两|三|四|五|六|七|八|九|十|第|每|各|多|少|同|如|因|所|之|随|当|目|今|去|年|月|日|时|截|近|约|超|达|共|已|正|再|更|最|很|特|主|进|通|根|按|经|除|且|若|则|即|只|让|使|给|向|到|于|比|较|环|增|减|上|下|前|后|占|相|总|数据|记者|报告|表示|认为|显示|指出|介绍|问题|方面|工作|情况|企业|公司$|集团$|平台$|行业$|市场$|经济$|技术$|服务$|产品$|项目$|人员$|用户$|专家|负责|双方)/,
);

/** The first characters of sentences and clauses, two to sixteen. */
function openers(text: string): string[] {
  const runs: string[] = [];
  let start = 0;
  while (start >= 0) {
    let end = start;
    while (end < start + LONGEST_RUN && WRITTEN.at(text, end)) end += 1;
    if (end - start >= 2) runs.push(text.slice(start, end));
    const next = OPENS.next(text, end - start >= 2 ? end : start);
    start = next < 0 ? -1 : next + 1;
  }
  return runs;
}

/** Names of an article, longest first, at most sixty. */
export function articleNames(text: string): string[] {
  const body = text.slice(0, READ);
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  // A name counts from its second place on, so that most runs need not be cut into phrases.
  const begins = new Map<string, number>();
  const begin = (name: string) => begins.set(name.slice(0, 2), (begins.get(name.slice(0, 2)) ?? 0) + 1);
  for (const found of body.matchAll(QUOTED)) {
    const name = found[1] as string;
    if (isMeasure(name)) continue;
    count(name, 2);
    begin(name);
  }
  const runs = openers(body);
  for (const run of runs) begin(run);
  for (const run of runs) {
    if ((begins.get(run.slice(0, 2)) as number) < 2 || NO_NAME.test(run)) continue;
    const [first, second] = chunk(run, 0, run.length);
    if (first?.type === 'noun' && second && second.type !== 'de' && first.end > 1 && first.end <= LONGEST)
      count(run.slice(0, first.end), 2);
  }
  const often = [...counts].filter(([name, n]) => n >= 4 && !NO_NAME.test(name) && !isMeasure(name));
  const names = often
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60)
    .map(([name]) => name);
  return names.sort((a, b) => b.length - a.length);
}
